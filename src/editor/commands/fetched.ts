import type { Workspace } from '@/store/workspace'

/** What a command does whose code comes when it is first run. It says so when the code cannot be fetched. */
export function fetched<Code>(
  fetch: () => Promise<Code>,
  act: (code: Code, workspace: Workspace) => void | Promise<void>,
): (workspace: Workspace) => Promise<void> {
  return async (workspace) => {
    const code = await fetch().catch(() => null)
    if (code) await act(code, workspace)
    else workspace.tell('This needs code that could not be fetched. Check the connection.')
  }
}
