import type { DocBlock, ReportDocument } from '#document/tree.ts';
import type { CorrectedText } from '#domain/correction.ts';
import { diffTokens } from '#intake/returned/token-diff.ts';

/** A part of the printed report: its heading, and what stands below, sentence by sentence. */
interface Part {
  section: string;
  heading: string;
  sentences: readonly string[];
}

/** A sentence with the marks that close it. */
const SENTENCE = /[^。！？；]*[。！？；]+[”’」』）)》]*|[^。！？；]+/gu;

/** What two printings of a report say otherwise, part by part, sentence by sentence. */
export function correctedTexts(before: ReportDocument, after: ReportDocument): CorrectedText[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const gone = old.filter(({ section }) => !now.some((part) => part.section === section));
  return [...now, ...gone.map((part) => ({ ...part, sentences: [] }))].flatMap((part) => {
    const was = old.find(({ section }) => section === part.section);
    return changedSentences(was?.sentences ?? [], part.sentences).map((change) => ({
      section: part.section,
      heading: part.heading || (was?.heading ?? ''),
      ...change,
    }));
  });
}

function partsOf(document: ReportDocument): Part[] {
  const { title, front, blocks, attachments, signature } = document;
  const sections = [...new Set(blocks.map(({ section }) => section))];
  return [
    { section: '', heading: '', sentences: [title] },
    { section: 'front', heading: '', sentences: sentencesOf(front) },
    ...sections.map((section) => {
      const own = blocks.filter((block) => block.section === section);
      const heading = own.find(({ kind }) => kind === 'heading');
      return {
        section,
        heading: heading?.kind === 'heading' ? heading.text : '',
        sentences: sentencesOf(own),
      };
    }),
    ...attachments.map(({ id, title: heading, blocks: own }) => ({
      section: id,
      heading,
      sentences: [heading, ...sentencesOf(own)],
    })),
    {
      section: 'signature',
      heading: '',
      sentences: signature ? [signature.unit, signature.date] : [],
    },
  ];
}

function sentencesOf(blocks: readonly DocBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind === 'picture') return block.caption === '' ? [] : [block.caption];
    if (block.kind === 'table') return [];
    const text = block.runs.map((run) => run.text).join('');
    return (text.match(SENTENCE) ?? []).filter((sentence) => sentence.trim() !== '');
  });
}

/** Sentences that differ stand beside each other in their order; the rest was put in or taken out. */
function changedSentences(
  before: readonly string[],
  after: readonly string[],
): Pick<CorrectedText, 'before' | 'after'>[] {
  const tokens = (sentences: readonly string[]) => sentences.map((text, at) => ({ text, at }));
  const changes: { before: string; after: string }[] = [];
  let open: { old: string[]; now: string[] } = { old: [], now: [] };
  const close = () => {
    const { old, now } = open;
    for (let at = 0; at < Math.max(old.length, now.length); at += 1) {
      changes.push({ before: old[at] ?? '', after: now[at] ?? '' });
    }
    open = { old: [], now: [] };
  };
  for (const step of diffTokens(tokens(before), tokens(after))) {
    if (step.how === 'same') close();
    else if (step.how === 'deleted') open.old.push(step.old.text);
    else open.now.push(step.now.text);
  }
  close();
  return changes;
}
