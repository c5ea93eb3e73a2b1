import type { Workspace } from './workspace'

/** Where a command stands in menus, the palette and the help sheet. */
export type CommandGroup =
  | 'File'
  | 'Edit'
  | 'Arrange'
  | 'View'
  | 'Element'
  | 'Flow'
  | 'Boundary'
  | 'Diagram'
  | 'Threats'
  | 'Help'

/**
 * One thing a person can do. Menus, the command palette, context menus, shortcuts and the help sheet
 * all read the same records.
 */
export interface Command {
  readonly id: string
  /** As it reads in a menu; may depend on what is selected (“Undo move”). */
  readonly label: string | ((workspace: Workspace) => string)
  readonly group: CommandGroup
  /** By what else somebody may look for it. */
  readonly words?: string
  /** In the order of `Mod+Shift+K`; Mod is Ctrl, or ⌘ on a Mac. The first is shown. */
  readonly shortcuts: readonly string[]
  /**
   * What the focus must be inside of for the keys to be meant, as a selector; left out, the drawing for
   * what changes it, and anything for the rest.
   */
  readonly keysWithin?: string
  /** Whether keys that are held do it once, and not again and again. */
  readonly isOnce?: boolean
  readonly isEnabled: (workspace: Workspace) => boolean
  readonly run: (workspace: Workspace) => void | Promise<void>
}

/** The command of an id; the editor brings some only once it is there. */
export function commandWithId(commands: readonly Command[], id: unknown): Command | undefined {
  return commands.find((command) => command.id === id)
}
