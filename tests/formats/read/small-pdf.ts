import { strToU8, zlibSync } from 'fflate';

/** A PDF of pages that all draw the same; `catalog` is what its catalog says besides. */
export function pdfOf(drawing: Uint8Array, pages = 1, catalog = ''): Uint8Array {
  const stream = zlibSync(drawing);
  const page =
    '/Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>';
  const objects: (readonly Uint8Array[])[] = [
    [strToU8(`<</Type/Catalog/Pages 2 0 R${catalog}>>`)],
    [strToU8(`<</Type/Pages/Kids[${'3 0 R '.repeat(pages)}]/Count ${pages}>>`)],
    [strToU8(`<<${page}>>`)],
    [
      strToU8(`<</Length ${stream.length}/Filter/FlateDecode>>\nstream\n`),
      stream,
      strToU8('\nendstream'),
    ],
    [strToU8('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>')],
  ];
  const parts: Uint8Array[] = [strToU8('%PDF-1.4\n')];
  const offsets: number[] = [];
  for (const [at, object] of objects.entries()) {
    offsets.push(lengthOf(parts));
    parts.push(strToU8(`${at + 1} 0 obj\n`), ...object, strToU8('\nendobj\n'));
  }
  const start = lengthOf(parts);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    strToU8(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return joined(parts);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
