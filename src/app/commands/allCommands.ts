import { editorCommands } from '@/editor/editorCommands'
import type { Command } from '@/store/command'
import { lensCommands } from '../lens/lensCommands'
import { appCommands } from './appCommands'

/** Every command there is, in the order in which menus show them. */
export const allCommands: readonly Command[] = [...appCommands, ...editorCommands, ...lensCommands]
