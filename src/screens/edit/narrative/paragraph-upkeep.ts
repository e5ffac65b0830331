import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { headingLength, levelOf } from './level-numbers.ts';

/** Marks a change that comes from the report: its levels are right as they are. */
export const FROM_REPORT = 'fromReport';

const LEAF = '\ufffc';

/** Gives new paragraphs an id, lets a typed number set the level, and shows headings of （一） strong. */
export function paragraphUpkeep(idPrefix: string) {
  return Extension.create({
    name: 'paragraphUpkeep',
    addProseMirrorPlugins: () => [identities(idPrefix), headings()],
  });
}

function identities(idPrefix: string): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, now) {
      const typed = transactions.some(
        (transaction) => transaction.docChanged && !transaction.getMeta(FROM_REPORT),
      );
      if (!typed) return null;
      const known = textsById(before.doc);
      const taken = new Set<string>();
      const change = now.tr;
      const ids = idsOf(now.doc);
      now.doc.forEach((node, position) => {
        const id = idOf(node);
        const own =
          id && !taken.has(id) ? id : freshId(idPrefix, [...known.keys(), ...ids, ...taken]);
        taken.add(own);
        if (node.attrs.block && own !== id) {
          const block = { ...node.attrs.block, id: own };
          change.setNodeMarkup(position, undefined, { ...node.attrs, block });
        }
        if (!node.isTextblock) return;
        const { level } = node.attrs;
        const said = levelOf(textOf(node));
        const right = said === levelOf(known.get(own) ?? '') ? level : said;
        if (own !== id || right !== level) {
          change.setNodeMarkup(position, undefined, { ...node.attrs, id: own, level: right });
        }
      });
      return change.docChanged ? change : null;
    },
  });
}

function headings(): Plugin {
  return new Plugin({
    props: {
      decorations({ doc }) {
        const strong: Decoration[] = [];
        doc.forEach((node, position) => {
          if (node.attrs.level !== 2) return;
          const end = position + 1 + headingLength(textOf(node));
          strong.push(Decoration.inline(position + 1, end, { nodeName: 'b' }));
        });
        return DecorationSet.create(doc, strong);
      },
    },
  });
}

/** The text of a paragraph; a bound figure counts as one character, as it does in positions. */
function textOf(node: DocumentNode): string {
  return node.textBetween(0, node.content.size, '', LEAF);
}

function textsById(doc: DocumentNode): Map<string, string> {
  const texts = new Map<string, string>();
  doc.forEach((node) => {
    if (node.isTextblock && node.attrs.id) texts.set(node.attrs.id, textOf(node));
  });
  return texts;
}

/** The id of a paragraph, a picture or a table; '' where it has none yet. */
function idOf(node: DocumentNode): string {
  return node.attrs.id ?? node.attrs.block?.id ?? '';
}

function idsOf(doc: DocumentNode): string[] {
  const ids: string[] = [];
  doc.forEach((node) => void ids.push(idOf(node)));
  return ids;
}

function freshId(prefix: string, taken: readonly string[]): string {
  const numbers = taken.map((id) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0));
  return `${prefix}-${Math.max(0, ...numbers) + 1}`;
}
