import type { Reviser } from '#domain/returned-draft.ts';
import type { ReviewComment } from '../source-tree.ts';
import { xmlReader } from '../xml/read-xml.ts';
import type { ZipPackage } from '../zip/read-zip.ts';
import type { AnchoredComment } from './comment-anchors.ts';

const COMMENTS = /^word\/comments\d*\.xml$/;

/** The remarks of a Word file in the order of its text, each with the words it is about. */
export function readComments(
  zip: ZipPackage,
  anchors: readonly AnchoredComment[],
): ReviewComment[] {
  const name = zip.names.find((one) => COMMENTS.test(one));
  if (name === undefined) return [];
  const said = saidIn(zip, name);
  return anchors.flatMap(({ id, quote, place }): ReviewComment[] => {
    const comment = said.get(id);
    return comment ? [{ ...comment, quote: quote.trim(), place }] : [];
  });
}

type Said = Reviser & { text: string };

function saidIn(zip: ZipPackage, name: string): Map<string, Said> {
  const comments = new Map<string, Said>();
  let current: Said | undefined;
  let isText = false;
  zip.read(
    name,
    xmlReader({
      open: ({ name: element, attributes: { id = '', author, date } }) => {
        if (element === 'comment') {
          current = { text: '', ...(author && { by: author }), ...(date && { at: date }) };
          comments.set(id, current);
        }
        if (element === 'p' && current && current.text !== '') current.text += '\n';
        isText = element === 't';
      },
      close: (element) => {
        if (element === 'comment') current = undefined;
        isText = false;
      },
      text: (text) => {
        if (isText && current) current.text += text;
      },
    }).write,
  );
  return comments;
}
