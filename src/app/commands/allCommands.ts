import { editorCommands } from '@/editor/editorCommands'
import { inboxCommands } from '@/panels/inbox/inboxCommands'
import type { Command } from '@/store/command'
import { lensCommands } from '../lens/lensCommands'
import { appCommands } from './appCommands'

/** Every command there is, in the order in which menus show them. */
export const allCommands: readonly Command[] = [
  ...appCommands,
  // Where the focus is among them, their keys come before those of the drawing.
  ...inboxCommands,
  ...editorCommands,
  ...lensCommands,
]
