import { createStore } from '#session/external-store.ts';

/** Whether a newer version of the program is ready to be used at the next reload; a fact of the page. */
export const newVersion = createStore(false);
