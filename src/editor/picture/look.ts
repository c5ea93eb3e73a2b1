/*
 * The sizes of what is drawn, in pixels, as the style sheets of the canvas have them. The canvas is
 * drawn by the browser and a picture by us, so they stand in both places; here all of them.
 */

/** The system's own font stands in where Inter is not at hand. */
export const fontFamily =
  "'Inter Variable', Inter, system-ui, -apple-system, 'Segoe UI', sans-serif"

/** Open ground around everything that is drawn. */
export const MARGIN = 24

export const elementLook = {
  edge: 1.5,
  corner: 20,
  padding: { x: 13.5, y: 9.5 },
  icon: 18,
  /** From the edge to the text, past the icon. */
  textAt: 43.5,
  gap: 1,
  name: { weight: 600, size: 13, line: 18 },
  unnamed: { weight: 400, size: 13, line: 18 },
  note: { weight: 400, size: 12, line: 16 },
  badge: { above: 13, aside: 8 },
} as const

export const boundaryLook = {
  edge: 1.5,
  corner: 10,
  dashes: '4.5 3.2',
  /** How much of the colour of trust is in the border, the ground, the tab and the words on it. */
  tint: { edge: 0.75, ground: 0.05, tab: 0.14, ink: 0.45 },
  tab: { left: 8, right: 10, least: 26, y: 3, gap: 6, icon: 14 },
  line: { width: 2, dashes: '7 5', tab: { x: 8, y: 2, corner: 6, most: 220 } },
  name: { weight: 600, size: 12, line: 16 },
  kind: { weight: 400, size: 12, line: 16 },
  quiet: 0.8,
} as const

export const flowLook = {
  width: 1.5,
  outOfScope: '2 4',
  posts: 2.2,
  label: { corner: 11, gap: 4, glyph: 13, name: { weight: 500, size: 12, line: 16 } },
} as const

export const badgeLook = {
  shape: 18,
  gap: 4,
  letter: { weight: 700, size: 9.9, line: 18 },
  count: { weight: 600, size: 12, line: 18 },
  mark: { height: 24, left: 3, right: 7, corner: 12, edge: 1 },
  /** How large it is on what is not selected. */
  quiet: 0.88,
  asking: { size: 20, text: { weight: 400, size: 12, line: 20 } },
} as const
