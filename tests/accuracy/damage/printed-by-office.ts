import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Word files as LibreOffice prints them to PDF, all in one go. */
export function printedByOffice(files: readonly Uint8Array[]): Uint8Array[] {
  const dir = mkdtempSync(join(tmpdir(), 'nianbao-'));
  const names = files.map((bytes, at) => {
    const name = join(dir, `copy-${at}.docx`);
    writeFileSync(name, bytes);
    return name;
  });
  const profile = `-env:UserInstallation=file://${dir}/profile`;
  const order = [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, ...names];
  execFileSync('soffice', order, { stdio: 'ignore' });
  return names.map((name) => readFileSync(name.replace(/docx$/, 'pdf')));
}
