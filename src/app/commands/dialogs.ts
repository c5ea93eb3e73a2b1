import { createStore } from 'zustand/vanilla'

/** The dialog over the workspace that is open, if one is. */
type OpenDialog = 'palette' | 'shortcuts' | 'versions' | 'packs' | 'picture' | 'print' | null

export const dialogs = createStore<{ readonly open: OpenDialog }>()(() => ({ open: null }))

export const closeDialog = () => dialogs.setState({ open: null })
