import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDocx } from '#formats/docx/write-docx.ts';
import { printedMedia } from '#formats/printed-media.ts';
import { writeReportFile } from '#schema/report-file.ts';
import { compose } from '#tasks/compose.ts';
import type { OpenedReport } from '#tasks/open-report.ts';

/** A 送审稿 of a report, with its data inside or without. */
export function reviewCopy(opened: OpenedReport, carried = true): Promise<Uint8Array> {
  const document = compose(opened, 'review');
  return writeDocx(document, {
    media: printedMedia(document, opened.file.media),
    ...(carried && { embedded: writeReportFile(opened.file) }),
  });
}

const BODY = 'word/document.xml';
const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A copy edited by hand: each text of the body that is named once, or after a bookmark, replaced by another. */
export function edited(
  copy: Uint8Array,
  edits: readonly (readonly [from: string | RegExp, to: string])[],
  comments = '',
): Uint8Array {
  const parts = unzipSync(copy);
  const body = edits.reduce(
    (xml, [from, to]) => {
      const next = xml.replace(from, to);
      if (next === xml) throw new Error(`Nothing like ${from} stands in the copy`);
      return next;
    },
    strFromU8(parts[BODY] ?? new Uint8Array()),
  );
  return zipSync({
    ...parts,
    [BODY]: strToU8(body),
    ...(comments && withComments(parts, comments)),
  });
}

/** The part with the remarks, and the two lists that announce it. */
function withComments(
  parts: Readonly<Record<string, Uint8Array>>,
  comments: string,
): Record<string, Uint8Array> {
  const rels = 'word/_rels/document.xml.rels';
  const types = '[Content_Types].xml';
  const list = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  const kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
  return {
    'word/comments.xml': strToU8(
      `<?xml version="1.0"?><w:comments xmlns:w="${WORDS}">${comments}</w:comments>`,
    ),
    [rels]: strToU8(
      list(rels).replace(
        '</Relationships>',
        `<Relationship Id="rIdC" Type="${office}" Target="comments.xml"/></Relationships>`,
      ),
    ),
    [types]: strToU8(
      list(types).replace(
        '</Types>',
        `<Override ContentType="${kind}" PartName="/word/comments.xml"/></Types>`,
      ),
    ),
  };
}

/** The text of a cell of a table: what stands between its bookmark and the end of its run. */
export function inCell(address: string): RegExp {
  return new RegExp(`(_nb_${address.replaceAll('.', '_')}".*?<w:t[^>]*>)[^<]*(</w:t>)`);
}

/** 修订: text put in. */
export function put(text: string, by = '李科长', at = '2025-01-20T09:00:00Z'): string {
  return `<w:ins w:id="900" w:author="${by}" w:date="${at}"><w:r><w:t>${text}</w:t></w:r></w:ins>`;
}

/** 修订: text taken out. */
export function taken(text: string, by = '李科长', at = '2025-01-20T09:00:00Z'): string {
  return `<w:del w:id="901" w:author="${by}" w:date="${at}"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
}

/** Ends the run of a text, puts something between, and goes on with the run. */
export function between(content: string): string {
  return `</w:t></w:r>${content}<w:r><w:t xml:space="preserve">`;
}
