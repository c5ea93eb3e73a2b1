/** The shortcuts of the panels, as editors of code have taught them. */
export const panelKeys = { palette: 'Mod+b', side: 'Mod+j' } as const
