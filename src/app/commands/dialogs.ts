import { createStore } from 'zustand/vanilla'

/** The dialog over the workspace that is open, if one is. */
type OpenDialog = 'palette' | 'shortcuts' | 'versions' | 'packs' | 'picture' | 'print' | null

interface Dialogs {
  readonly open: OpenDialog
  /** The help that the sheet of keys is to begin with; null for its beginning. */
  readonly help: string | null
}

export const dialogs = createStore<Dialogs>()(() => ({ open: null, help: null }))

export const closeDialog = () => dialogs.setState({ open: null, help: null })
