import type { LastYear } from './last-year.ts';

/**
 * 上年报告 beside the form: the draft names one by a short id, so that what an edit put in its place can be undone.
 */
export interface LastYearShelf {
  get(id: string): LastYear | undefined;
  /** Puts a report here and returns its id. */
  add(last: LastYear): string;
  /** Whether a report was chosen by the clerk, and is to be kept with this one. */
  isChosen(id: string): boolean;
}

/** The id of the report that the session was opened with. */
export const OPENED = 'opened';

/** A shelf with the last year's report a session was opened with; `chosen` is kept already. */
export function createLastYearShelf(opened: LastYear | undefined): LastYearShelf {
  const shelf = new Map<string, LastYear>(opened ? [[OPENED, opened]] : []);
  return {
    get: (id) => shelf.get(id),
    add(last) {
      const id = `chosen${shelf.size}`;
      shelf.set(id, last);
      return id;
    },
    isChosen: (id) => id !== '' && (id !== OPENED || shelf.get(OPENED)?.name !== undefined),
  };
}
