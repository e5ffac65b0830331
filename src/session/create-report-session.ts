import type { CellAddress } from '#domain/address.ts';
import type { ReportFile } from '#domain/report-file.ts';
import type { ReportTemplate } from '#domain/template.ts';
import { edits } from '#i18n/edits.zh-cn.ts';
import { wordsOf } from '#i18n/language.ts';
import { writeReportFile } from '#schema/report-file.ts';
import type { ImportStore } from '#store/import-store.ts';
import type { ReportStore } from '#store/report-store.ts';
import { APP_VERSION } from './app-version.ts';
import { createAutosave } from './autosave.ts';
import { type Clock, instantOf } from './clock.ts';
import { createComputed } from './computed.ts';
import { createDraftForm } from './draft-form.ts';
import { createEditActs } from './edit-acts.ts';
import { createEditHistory } from './edit-history.ts';
import { createStore } from './external-store.ts';
import { fileName } from './file-name.ts';
import { keptLastYear, type LastYear } from './last-year.ts';
import { createLastYearShelf, OPENED } from './last-year-shelf.ts';
import { createMediaShelf } from './media-shelf.ts';
import { draftOf, reportOf } from './report-draft.ts';
import { createReportLock } from './report-lock.ts';
import type { FocusRequest, ReportSession, TextRequest } from './report-session.ts';
import { createFileSaver } from './save-file.ts';
import { summaryOf } from './summary.ts';
import { createVersionShelf } from './versions/version-shelf.ts';

/** What a session is opened with. */
export interface SessionParts {
  id: string;
  file: ReportFile;
  template: ReportTemplate;
  store: ReportStore;
  clock: Clock;
  /** Where 本单位词表 is kept. */
  imports?: ImportStore;
  /** 锁定（防误改）. */
  locked?: boolean;
  /** 上年报告, where it is kept here too. */
  lastYear?: LastYear | undefined;
}

/** The word list is seldom there and read when the hands rest: what reads it loads then. */
async function wordsIn(imports: ImportStore) {
  const { keptWords } = await import('./kept-words.ts');
  return (await keptWords(imports))?.entries;
}

/** Opens a report: one form, and one subscriber that computes everything else from it. */
export function createReportSession(parts: SessionParts): ReportSession {
  const { id, file, template, store, clock } = parts;
  const lastYears = createLastYearShelf(parts.lastYear);
  const opened = { ...draftOf(file.report), lastYear: parts.lastYear ? OPENED : '' };
  const form = createDraftForm(
    opened,
    () => {
      computed.refresh(form.draft());
      lastYear.set(lastYears.get(form.draft().lastYear));
      if (!lock.state.get().asking) autosave.changed();
    },
    (field) => lock.touch([field]),
  );
  const lastYear = createStore(parts.lastYear);
  const computed = createComputed({
    template,
    draft: form.draft(),
    lastYearOf: (draft) => lastYears.get(draft.lastYear),
    words: async () => parts.imports && (await wordsIn(parts.imports)),
    report: () => reportOf(form.draft(), file.report),
  });
  const history = createEditHistory(
    file.report.log,
    () => instantOf(clock),
    () => wordsOf('edits', edits),
  );
  const lock = createReportLock({
    locked: parts.locked === true,
    form,
    history,
    onTurned: () => autosave.changed(),
  });
  const focusRequest = createStore<FocusRequest | undefined>(undefined);
  const textRequest = createStore<TextRequest | undefined>(undefined);
  const { media: pictures, ...envelope } = file;
  const media = createMediaShelf(pictures);
  const toFile = (): ReportFile => {
    const report = { ...reportOf(form.draft(), file.report), log: history.view.get().log };
    const marks = { app: APP_VERSION, savedAt: instantOf(clock) };
    return { ...envelope, ...marks, report, templateCopy: template, ...media.usedBy(report) };
  };
  let besides = opened.lastYear;
  const keep = async () => {
    const now = toFile();
    const chosen = form.draft().lastYear;
    const { locked } = lock.state.get();
    const summary = summaryOf(now.report, { ...parts, ...computed, state: saving });
    await store.save(id, now, { ...summary, ...(locked && { locked }) });
    if (chosen === besides) return;
    const last = lastYears.isChosen(chosen) ? lastYears.get(chosen) : undefined;
    await store.keepLastYear(id, last && keptLastYear(last, now.savedAt));
    besides = chosen;
  };
  const autosave = createAutosave(keep, clock);
  const saving = autosave.state;
  const focusCell = (address: CellAddress) =>
    focusRequest.set({ serial: (focusRequest.get()?.serial ?? 0) + 1, address });
  const saveAs = createFileSaver();
  return {
    id,
    template,
    lastYear,
    lastYears,
    lastYearOffer: createStore<LastYear | undefined>(undefined),
    form: form.form,
    media,
    versions: createVersionShelf({ id, store, toFile }),
    now: () => instantOf(clock),
    ...createEditActs({ form, history, lock }, focusCell),
    lock,
    note(label) {
      history.note(label);
      autosave.changed();
    },
    focusCell,
    outcome: computed.outcome,
    open: computed.open,
    cells: computed.cells,
    sections: computed.sections,
    history: history.view,
    saveState: saving,
    focusRequest,
    textRequest,
    saveNow: autosave.saveNow,
    async saveFile() {
      const now = toFile();
      const saved = await saveAs(fileName(now.report), new Blob([writeReportFile(now)]));
      if (saved.how === 'cancelled') return;
      autosave.inFile(saved.name);
      await autosave.saveNow();
    },
    toFile,
    dispose() {
      autosave.dispose();
      computed.dispose();
      form.dispose();
    },
  };
}
