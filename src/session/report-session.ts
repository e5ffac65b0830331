import type { UseFormReturn } from 'react-hook-form';
import type { CellAddress } from '#domain/address.ts';
import type { Edit } from '#domain/edit.ts';
import type { OpenFindings } from '#domain/explained.ts';
import type { CheckOutcome } from '#domain/outcome.ts';
import type { ReportFile } from '#domain/report-file.ts';
import type { ReportTemplate } from '#domain/template.ts';
import type { CellViews } from './cell-views.ts';
import type { HistoryView } from './edit-history.ts';
import type { ExternalStore } from './external-store.ts';
import type { LastYear } from './last-year.ts';
import type { LastYearShelf } from './last-year-shelf.ts';
import type { MediaShelf } from './media-shelf.ts';
import type { ReportDraft } from './report-draft.ts';
import type { ReportLock } from './report-lock.ts';
import type { SaveState } from './save-state.ts';
import type { SectionViews } from './section-views.ts';
import type { VersionShelf } from './versions/version-shelf.ts';

/** The form that holds the open report: the single copy of it. `register('figures.requests.received.total')`. */
export type ReportForm = Omit<UseFormReturn<ReportDraft>, 'formState'>;

/** Asks the grid to move the focus to a cell; each request has a serial of its own. */
export interface FocusRequest {
  serial: number;
  address: CellAddress;
}

/** Asks for the caret to move to characters of a narrative. */
export interface TextRequest {
  section: string;
  block: string;
  start: number;
  end: number;
}

/** 打开的报告: the report being worked on, with everything computed from it. */
export interface ReportSession {
  id: string;
  template: ReportTemplate;
  /** 上年报告 with its edition, where there is one: chosen for this report, or kept in this browser too. */
  lastYear: ExternalStore<LastYear | undefined>;
  /** Where an edit puts the report it makes last year's, by `lastYear` of the draft. */
  lastYears: LastYearShelf;
  /** A last year's report that was brought here and waits for the clerk to say what to take of it. */
  lastYearOffer: ExternalStore<LastYear | undefined>;
  form: ReportForm;
  /** The pictures of the report. */
  media: MediaShelf;
  versions: VersionShelf;
  /** This instant, as the file writes it. */
  now(): string;
  /** Sets the fields of an edit and records it as one step of the history. */
  apply(edit: Edit): void;
  /** Records what was typed into registered fields since the last step, as one step. Call it when a field is left. */
  record(label: string): void;
  /** Puts a line into 修改记录 that changes nothing: what was exported, and what was open then. */
  note(label: string): void;
  undo(): void;
  redo(): void;
  /** 锁定（防误改）. */
  lock: ReportLock;
  /** Asks for the focus to move to a cell, whichever section it stands in. */
  focusCell(address: CellAddress): void;
  outcome: ExternalStore<CheckOutcome>;
  /** What of the findings no 情况说明 has settled. */
  open: ExternalStore<OpenFindings>;
  cells: CellViews;
  sections: SectionViews;
  history: ExternalStore<HistoryView>;
  saveState: ExternalStore<SaveState>;
  focusRequest: ExternalStore<FocusRequest | undefined>;
  /** The characters that were asked for, whichever screen asks; undefined once the caret stands there. */
  textRequest: ExternalStore<TextRequest | undefined>;
  /** Writes to this browser at once, instead of after a pause. */
  saveNow(): Promise<void>;
  /** Writes the *.nianbao.json file: 另存为文件. */
  saveFile(): Promise<void>;
  toFile(): ReportFile;
  dispose(): void;
}
