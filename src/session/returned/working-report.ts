import type { FieldPath } from 'react-hook-form';
import type { FieldChange } from '#domain/edit.ts';
import type { Block, ParagraphBlock } from '#domain/report.ts';
import type { ReportDraft } from '../report-draft.ts';
import type { ReportSession } from '../report-session.ts';

/** The open report with changes that are not made yet: what is read is what was written last. */
export interface WorkingReport {
  get(field: string): unknown;
  set(field: string, value: unknown): void;
  /** The blocks of a section, an attachment or `front`. */
  blocks(section: string): readonly Block[];
  paragraph(section: string, block: string): ParagraphBlock | undefined;
  setBlocks(section: string, blocks: readonly Block[]): void;
  changes(): FieldChange[];
}

/** A report as it stands, to be written to. */
export function workingReport({ form }: ReportSession): WorkingReport {
  const written = new Map<string, FieldChange>();
  const standing = (field: string): unknown => form.getValues(field as FieldPath<ReportDraft>);
  const get: WorkingReport['get'] = (field) => {
    const change = written.get(field);
    return change ? change.after : standing(field);
  };
  const set: WorkingReport['set'] = (field, after) => {
    written.set(field, { field, before: standing(field), after });
  };
  const blocksField = (section: string): string => {
    if (section === 'front') return 'front.opening';
    return form.getValues('attachmentOrder').includes(section)
      ? `attachments.${section}.blocks`
      : `sections.${section}.blocks`;
  };
  const blocks: WorkingReport['blocks'] = (section) =>
    (get(blocksField(section)) as readonly Block[] | undefined) ?? [];
  return {
    get,
    set,
    blocks,
    paragraph: (section, block) => {
      const found = blocks(section).find(({ id }) => id === block);
      return found?.kind === 'paragraph' ? found : undefined;
    },
    setBlocks: (section, after) => set(blocksField(section), after),
    changes: () => [...written.values()],
  };
}
