import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as pdf.js understands it. */
export function openPdf(bytes: Uint8Array) {
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

/** What a program says of a PDF; FILE among the arguments is the file. */
export function askTool(
  program: string,
  args: readonly string[],
  bytes: Uint8Array,
): { status: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-pdf-'));
  const file = join(folder, 'report.pdf');
  writeFileSync(file, bytes);
  const given = args.map((each) => (each === 'FILE' ? file : each));
  const { status, stdout, stderr } = spawnSync(program, given, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  rmSync(folder, { recursive: true });
  return { status, output: stdout + stderr };
}

/** The text of a PDF in the order of its content, white space left out. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await openPdf(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const content = await (await pdf.getPage(number)).getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return pages.join('').replace(/\s/g, '');
}
