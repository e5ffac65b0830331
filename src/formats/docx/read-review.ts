import type { SourcePlace } from '#domain/imported-report.ts';
import type { Reviser } from '#domain/returned-draft.ts';
import type { ReviewedParagraph, ReviewedPiece } from '../source-tree.ts';
import type { XmlElement, XmlHandlers } from '../xml/read-xml.ts';
import { type AnchoredComment, createAnchors } from './comment-anchors.ts';

/** Reads the 修订 of `word/document.xml` beside its blocks. */
export interface ReviewReading {
  handlers: XmlHandlers;
  /** Where the paragraph that is about to end stands. */
  placed(place: SourcePlace): void;
  /** What was read, once the part has ended. */
  result(): { paragraphs: ReviewedParagraph[]; anchors: readonly AnchoredComment[] };
}

interface OpenParagraph {
  pieces: ReviewedPiece[];
  bookmarks: string[];
  /** Its end was deleted: the next one goes on with it. */
  goesOn: boolean;
}

type Change = Reviser & { change: 'inserted' | 'deleted' };

const CHANGES: ReadonlyMap<string, Change['change']> = new Map([
  ['ins', 'inserted'],
  ['moveTo', 'inserted'],
  ['del', 'deleted'],
  ['moveFrom', 'deleted'],
]);
/** The second copy of a drawing. */
const SKIPPED = new Set(['Fallback', 'pict']);
const BREAKS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
]);

/** Begins to read the 修订 of a document. */
export function readReview(): ReviewReading {
  const paragraphs: ReviewedParagraph[] = [];
  const anchors = createAnchors();
  const path: string[] = [];
  const open: OpenParagraph[] = [];
  /** The change that holds in each open element. */
  const changes: (Change | undefined)[] = [];
  let skipped = 0;
  let place: SourcePlace = {};
  let before: OpenParagraph | undefined;
  let hidden = false;

  const append = (text: string) => {
    const last = open.at(-1);
    if (!last || hidden) return;
    const change = changes.at(-1);
    last.pieces.push({ text, ...change });
    if (change?.change !== 'deleted') anchors.say(text);
  };
  const began = ({ name, attributes }: XmlElement) => {
    const parent = path.at(-1);
    const change = CHANGES.get(name);
    const isMark = parent === 'rPr' && path.at(-2) === 'pPr';
    const last = open.at(-1);
    if (isMark && change === 'deleted' && last) last.goesOn = true;
    changes.push(change ? { change, ...reviserOf(attributes) } : changes.at(-1));
    if (name === 'p') open.push({ pieces: [], bookmarks: [], goesOn: false });
    else if (name === 'r') hidden = false;
    else if (name === 'vanish') hidden = attributes.val !== '0' && attributes.val !== 'false';
    else if (name === 'bookmarkStart') last?.bookmarks.push(attributes.name ?? '');
    else if (parent === 'r' && BREAKS.has(name)) append(BREAKS.get(name) ?? '');
    else anchors.open(name, attributes.id ?? '');
  };
  const ended = (name: string) => {
    changes.pop();
    if (name === 'r') hidden = false;
    if (name !== 'p') return;
    const paragraph = open.pop();
    if (!paragraph) return;
    const whole = before ? joined(before, paragraph) : paragraph;
    before = paragraph.goesOn ? whole : undefined;
    anchors.placed(place);
    if (!paragraph.goesOn) paragraphs.push({ place, ...contents(whole) });
  };
  return {
    placed: (where) => {
      place = where;
    },
    handlers: {
      open: (element) => {
        if (skipped > 0 || SKIPPED.has(element.name)) skipped += 1;
        else {
          began(element);
          path.push(element.name);
        }
      },
      close: (name) => {
        if (skipped > 0) skipped -= 1;
        else {
          path.pop();
          ended(name);
        }
      },
      text: (text) => {
        const name = path.at(-1);
        if (skipped === 0 && (name === 't' || name === 'delText')) append(text);
      },
    },
    result: () => ({ paragraphs, anchors: anchors.all() }),
  };
}

function reviserOf({ author, date }: XmlElement['attributes']): Reviser {
  return { ...(author !== undefined && { by: author }), ...(date !== undefined && { at: date }) };
}

function joined(one: OpenParagraph, next: OpenParagraph): OpenParagraph {
  return {
    pieces: [...one.pieces, ...next.pieces],
    bookmarks: [...one.bookmarks, ...next.bookmarks],
    goesOn: next.goesOn,
  };
}

function contents({ pieces, bookmarks }: OpenParagraph) {
  return { pieces, bookmarks };
}
