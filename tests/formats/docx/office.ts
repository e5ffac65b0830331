import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll } from 'vitest';

/** The names the writer uses, and the file of the product's own fonts that stands in for each. */
const standIns = {
  仿宋_GB2312: 'fangsong',
  宋体: 'fangsong',
  'Times New Roman': 'fangsong',
  方正小标宋简体: 'biaosong',
  黑体: 'heiti',
  楷体_GB2312: 'kaiti',
};

const folder = mkdtempSync(join(tmpdir(), 'nianbao-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Target = 'html' | 'pdf' | 'docx:MS Word 2007 XML';

/** Converts a Word file with LibreOffice, in a profile of its own and with fonts that are always the same. */
export function convertWithOffice(docx: Uint8Array, name: string, to: Target): string {
  const input = join(folder, `${name}.docx`);
  writeFileSync(input, docx);
  const output = join(folder, 'converted');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', output, input], {
    env: { ...process.env, FONTCONFIG_FILE: fontConfiguration() },
    stdio: 'ignore',
  });
  return join(output, `${name}.${to.split(':')[0]}`);
}

function fontConfiguration(): string {
  const fonts = join(folder, 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const file of new Set(Object.values(standIns))) {
    const packed = readFileSync(new URL(`../../../public/fonts/${file}.ttf`, import.meta.url));
    writeFileSync(join(fonts, `${file}.ttf`), gunzipSync(packed));
  }
  const names = Object.entries(standIns).map(
    ([name, file]) =>
      `<match target="scan"><test name="file" compare="eq"><string>${join(fonts, file)}.ttf</string></test>` +
      `<edit name="family" mode="append"><string>${name}</string></edit></match>`,
  );
  const path = join(folder, 'fonts.conf');
  writeFileSync(
    path,
    `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir>` +
      `<cachedir>${join(folder, 'cache')}</cachedir>${names.join('')}</fontconfig>`,
  );
  return path;
}
