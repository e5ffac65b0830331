import { createContext, type ReactNode, useContext } from 'react';
import type { Workspace } from './workspace.ts';

const WorkspaceContext = createContext<Workspace | undefined>(undefined);

/** Gives the screens below the workspace. */
export function WorkspaceProvider(props: { workspace: Workspace; children: ReactNode }) {
  return (
    <WorkspaceContext.Provider value={props.workspace}>{props.children}</WorkspaceContext.Provider>
  );
}

/** The services of the program and the act of opening a report. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('No workspace here');
  return workspace;
}
