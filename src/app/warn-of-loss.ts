import { isNowhere, type Workspace } from '#session/workspace.ts';

/** Before the page closes, the browser asks once where the open report stands nowhere but on the screen. */
export function warnOfLoss(workspace: Pick<Workspace, 'current'>): void {
  window.addEventListener('beforeunload', (event) => {
    const session = workspace.current();
    if (!session || !isNowhere(session)) return;
    event.preventDefault();
    event.returnValue = '';
  });
}
