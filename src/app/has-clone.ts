/** Whether this browser copies objects by itself; asked before anything stands in for it. */
export const hasClone = 'structuredClone' in globalThis;
