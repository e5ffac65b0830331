import { failure, type Result, success } from '#domain/result.ts';
import type { ReturnedDraft } from '#domain/returned-draft.ts';
import type { ImportStore } from '#store/import-store.ts';
import type { OfficeStore } from '#store/office-store.ts';
import type { ReportStore } from '#store/report-store.ts';
import type { Assets } from '#tasks/assets.ts';
import type { CheckedSource } from '#tasks/check-source.ts';
import type { AssetPlaces } from '#tasks/fetched-assets.ts';
import { type OpenedReport, openReport } from '#tasks/open-report.ts';
import type { Clock } from './clock.ts';
import { createReportSession } from './create-report-session.ts';
import { createStore, type ExternalStore } from './external-store.ts';
import { lastYearOf } from './last-year.ts';
import { randomId } from './random-id.ts';
import type { ReportSession } from './report-session.ts';
import { removed, storedText } from './stored.ts';

/** What the whole program works with. */
export interface Services {
  store: ReportStore;
  /** 报告格式 and 本地要求 that the clerk imported. */
  imports: ImportStore;
  /** Fonts and forms of the office's own, and how far a report is typed into another system. */
  office: OfficeStore;
  assets: Assets;
  clock: Clock;
  /** Where the worker finds what it needs. */
  places: AssetPlaces;
  /** Starts a worker for long work. */
  startWorker: () => WorkPlace;
}

/** 退回稿 and the report kept here that it belongs to. `key` tells one copy from another. */
export interface ReturnedHere {
  key: string;
  report: string;
  draft: ReturnedDraft;
}

/** What is asked of a worker. */
export type WorkPlace = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

/** 工作台: the services, and the one report that is open. */
export interface Workspace extends Services {
  /** Opens a report that is new here, and keeps it. Where it cannot be kept, its session says so. */
  open(opened: OpenedReport): Promise<Result<ReportSession>>;
  /** Opens a kept report; the one that is open already is not opened again. */
  resume(id: string): Promise<Result<ReportSession>>;
  /** Puts another state of a kept report in its place, and opens it. */
  replace(id: string, opened: OpenedReport): Promise<Result<ReportSession>>;
  /** Deletes a kept report, also where it is the open one. */
  remove(id: string): Promise<Result<undefined>>;
  /** The foreign document that was checked last. */
  checked: ExternalStore<CheckedSource | undefined>;
  /** The edited copy that was brought back last, and the report here that it is a copy of. */
  returned: ExternalStore<ReturnedHere | undefined>;
  /** The open report, if one is. */
  current(): ReportSession | undefined;
}

/** A workspace with no report open. */
export function createWorkspace(services: Services): Workspace {
  const { store, assets, office } = services;
  let current: ReportSession | undefined;

  const leave = () => {
    current?.dispose();
    current = undefined;
  };
  const begin = async (id: string, opened: OpenedReport): Promise<Result<ReportSession>> => {
    await current?.saveNow();
    if (current && isNowhere(current)) {
      return failure('store.unsaved', { unit: current.form.getValues('unit.name') });
    }
    leave();
    const lastYear = await lastYearOf(opened.file.report, services, id);
    const kept = await store.load(id).catch(() => undefined);
    const locked = kept?.summary.locked === true;
    current = createReportSession({ ...services, ...opened, id, lastYear, locked });
    return success(current);
  };
  return {
    ...services,
    checked: createStore<CheckedSource | undefined>(undefined),
    returned: createStore<ReturnedHere | undefined>(undefined),
    current: () => current,
    async open(opened) {
      const begun = await begin(randomId('r'), opened);
      if (begun.ok) await begun.value.saveNow();
      return begun;
    },
    async resume(id) {
      if (current?.id === id) return success(current);
      const text = await storedText(store, id);
      if (!text.ok) return text;
      const opened = await openReport(text.value, assets);
      return opened.ok ? begin(id, opened.value) : opened;
    },
    async replace(id, opened) {
      const begun = await begin(id, opened);
      if (begun.ok) await begun.value.saveNow();
      return begun;
    },
    async remove(id) {
      if (current?.id === id) {
        await current.saveNow();
        leave();
      }
      await office.dropMarks(id).catch(() => undefined);
      return removed(store, id);
    },
  };
}

/** Its latest changes stand neither in the browser nor in a file. */
export function isNowhere(session: ReportSession): boolean {
  const { state, inFile } = session.saveState.get();
  return state === 'failed' && !inFile;
}
