import type { Report } from '#domain/report.ts';
import type { DiffPiece } from '#domain/returned-draft.ts';
import { diffParagraphs } from './diff-paragraphs.ts';

/** What stands before the sections besides the opening. */
export type FrontLine = keyof ReturnType<typeof frontLines>;

/** A line of two reports, what stayed, came and went. */
export interface LineChange {
  line: FrontLine;
  pieces: readonly DiffPiece[];
}

/** The lines that are otherwise than they were. */
export function changedLines(now: Report, before: Report): LineChange[] {
  const [here, there] = [frontLines(now), frontLines(before)];
  return (Object.keys(here) as FrontLine[]).flatMap((line): LineChange[] => {
    const [text, was] = [here[line] ?? '', there[line] ?? ''];
    if (text === was) return [];
    return [{ line, pieces: diffParagraphs([{ text: was }], [{ text }]).flat() }];
  });
}

function frontLines({ unit, front, scopeNote }: Report) {
  const { contact, periodFrom, periodTo, title, signedOn, publishedOn } = front;
  const { office, address, postcode, phone, email } = contact;
  const period = [periodFrom, periodTo].filter((day) => day !== '').join('—');
  return {
    unit: unit.name,
    title,
    scope: scopeNote,
    period,
    office,
    address,
    postcode,
    phone,
    email,
    signedOn,
    publishedOn,
  };
}
