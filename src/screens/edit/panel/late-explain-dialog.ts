import { lateDialog } from '#ui/late-dialog.tsx';

/** Writes or rewrites the 情况说明 of a finding. */
export const ExplainDialog = lateDialog(() =>
  import('./explain-dialog.tsx').then((dialog) => dialog.ExplainDialog),
);
