import type { PdfContainer } from './container.ts';
import { pdfDate, pdfDict, pdfRef, pdfText } from './pdf-syntax.ts';

/** 附带文件: a file that travels inside a PDF, as PDF/A-3 allows. */
export interface AttachedFile {
  /** As it is shown; and in the letters that old readers know. */
  name: string;
  plainName: string;
  /** `text/csv`. */
  type: string;
  bytes: Uint8Array;
  /** What it is, in the language of the document. */
  description: string;
}

/** Puts a file into a PDF and ties it to the document as the data it was made from (ISO 19005-3, 6.8). */
export function writeAttachedFile(
  container: PdfContainer,
  file: AttachedFile,
  created: string,
): void {
  let specification = 0;
  container.on({
    objects: () => {
      const stream = container.stream(
        {
          Type: '/EmbeddedFile',
          Subtype: `/${file.type.replace('/', '#2F')}`,
          Params: pdfDict({ Size: file.bytes.length, ModDate: `(${pdfDate(created)})` }),
        },
        file.bytes,
      );
      specification = container.put(
        pdfDict({
          Type: '/Filespec',
          F: `(${file.plainName})`,
          UF: pdfText(file.name),
          Desc: pdfText(file.description),
          AFRelationship: '/Data',
          EF: pdfDict({ F: pdfRef(stream), UF: pdfRef(stream) }),
        }),
      );
    },
    catalog: () => {
      const names = `[${pdfText(file.name)} ${pdfRef(specification)}]`;
      container.entry(`/Names <</EmbeddedFiles <</Names ${names}>>>>`);
      container.entry(`/AF [${pdfRef(specification)}]`);
    },
  });
}
