import { diagramsInDetail } from './diagramsInDetail'
import type { Migration } from './migration'

/** The version of the format that this Corral writes. */
export const CURRENT_VERSION = 2

/** Every step from version 1 to the current one, in order. A released step is never changed. */
export const migrations: readonly Migration[] = [diagramsInDetail]
