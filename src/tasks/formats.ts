/** Formats a report can be rendered to. */
export const FORMATS = ['docx', 'pdf', 'html', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];
