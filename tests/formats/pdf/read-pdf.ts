import { Buffer } from 'node:buffer';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
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

/** The fonts a PDF holds, without the letters before the names of subsets. Its objects are packed in streams. */
export function fontsOfPdf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const packed = [...text.matchAll(/\/Type\/ObjStm[^>]*\/Length (\d+)[^>]*>>\s*stream\r?\n/g)];
  const objects = packed.map(({ 0: head, 1: length, index }) => {
    const from = index + head.length;
    return inflateSync(bytes.subarray(from, from + Number(length))).toString('latin1');
  });
  const names = objects.join('').matchAll(/\/BaseFont ?\/[A-Z]{6}\+([\w-]+)/g);
  return [...new Set([...names].flatMap(([, name]) => name ?? []))].sort();
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
