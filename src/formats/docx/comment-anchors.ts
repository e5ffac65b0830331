import type { SourcePlace } from '#domain/imported-report.ts';

/** Where a remark hangs: the words it is about and the paragraph they begin in. */
export interface AnchoredComment {
  id: string;
  quote: string;
  place: SourcePlace;
}

/** Follows the ranges of remarks through a document. */
export interface Anchors {
  /** An element that may begin, end or stand for a range. */
  open(name: string, id: string): void;
  /** Text that stands in the document. */
  say(text: string): void;
  /** The paragraph that ends stands here. */
  placed(place: SourcePlace): void;
  all(): readonly AnchoredComment[];
}

/** Remarks beyond this number are no review. */
const MOST = 2000;
/** Characters that are quoted of what a remark is about. */
const LONGEST = 400;

export function createAnchors(): Anchors {
  const anchors = new Map<string, AnchoredComment>();
  const open = new Set<AnchoredComment>();
  let unplaced: AnchoredComment[] = [];
  const begin = (id: string): AnchoredComment => {
    const anchor = { id, quote: '', place: {} };
    anchors.set(id, anchor);
    unplaced.push(anchor);
    return anchor;
  };
  return {
    open(name, id) {
      const anchor = anchors.get(id);
      const isFree = !anchor && anchors.size < MOST;
      if (name === 'commentRangeStart' && isFree) open.add(begin(id));
      if (name === 'commentRangeEnd' && anchor) open.delete(anchor);
      if (name === 'commentReference' && isFree) begin(id);
    },
    say(text) {
      for (const anchor of open) {
        anchor.quote += text;
        if (anchor.quote.length > LONGEST) open.delete(anchor);
      }
    },
    placed(place) {
      for (const anchor of unplaced) anchor.place = place;
      unplaced = [];
    },
    all: () => [...anchors.values()],
  };
}
