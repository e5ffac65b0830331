import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '#formats/read-source.ts';
import { intake } from '#i18n/intake.zh-cn.ts';

/** A compound file whose directory names one stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes[30] = 9;
  for (const [at, letter] of [...stream].entries()) bytes[512 + at * 2] = letter.charCodeAt(0);
  return bytes;
}

const zip = (names: readonly string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

test.each([
  ['.doc or .wps', compound('WordDocument'), '.docx 再拖入'],
  ['a locked Word file', compound('EncryptedPackage'), '设有密码'],
  ['slides', compound('PowerPoint Document'), '演示文稿'],
  ['.rar', strToU8('Rar!\u001a\u0007'), '先解压'],
  ['.7z', new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), '先解压'],
  ['.ofd', zip(['OFD.xml', 'Doc_0/Document.xml']), 'OFD'],
  ['.odt', zip(['mimetype', 'content.xml']), '.docx 再拖入'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), '图片'],
  ['rich text', strToU8('{\\rtf1\\ansi'), '.docx 再拖入'],
  ['a web archive', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related;'), '.mht'],
  ['a zip of two reports', zip(['a.docx', 'b.docx']), '逐个拖入'],
  ['a zip of nothing', zip(['a.exe']), '先解压'],
  ['an empty file', new Uint8Array(0), '空的'],
  ['zeros', new Uint8Array(64), '不认识'],
])('%s: one sentence that says what to do', async (_kind, bytes, sentence) => {
  const read = await readSource(bytes);
  const problem = read.ok ? undefined : read.problem;
  const said = problem && intake[problem.id]?.(problem.values);
  expect(said).toContain(sentence);
  expect(said).not.toMatch(/。/);
});
