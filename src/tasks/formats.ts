/** Formats a report can be rendered to. */
export const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
