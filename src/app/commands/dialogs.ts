import { createStore } from 'zustand/vanilla'
import type { OwnThreatId } from '@/model/id'

/** The dialog over the workspace that is open, if one is. */
type OpenDialog =
  | 'palette'
  | 'shortcuts'
  | 'versions'
  | 'packs'
  | 'picture'
  | 'print'
  | 'report'
  | null

interface Dialogs {
  readonly open: OpenDialog
  /** What is looked for in the palette. */
  readonly sought: string
  /** The help that the sheet of keys is to begin with; null for its beginning. */
  readonly help: string | null
  /** The threat written by hand that a rule is to begin as. */
  readonly threat: OwnThreatId | null
}

const none: Dialogs = { open: null, sought: '', help: null, threat: null }

export const dialogs = createStore<Dialogs>()(() => none)

export const closeDialog = () => dialogs.setState(none)
