import { lateDialog } from '#ui/late-dialog.tsx';

/** Asks for the heading of a new part. */
export const NameDialog = lateDialog(() =>
  import('./name-dialog.tsx').then((dialog) => dialog.NameDialog),
);
