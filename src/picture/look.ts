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
  /** The two edges of a data store. */
  storeEdge: 2.5,
  corner: 20,
  padding: 13.5,
  icon: 18,
  /** From the edge to the text, past the icon. */
  textAt: 43.5,
  gap: 1,
  name: { weight: 600, size: 13, line: 18 },
  unnamed: { weight: 400, size: 13, line: 18 },
  note: { weight: 400, size: 12, line: 16 },
  /** How far the badge reaches beyond the upper and the right edge. */
  badge: { above: 11.5, aside: 4.5 },
  /** The mark of an element that another diagram shows in detail, from the lower right corner. */
  detail: { size: 24, aside: 11.5, below: 8.5, corner: 6, icon: 13 },
} as const

export const boundaryLook = {
  edge: 1.5,
  corner: 10,
  dashes: '4.5 3.2',
  /** How much of the colour of trust is in the border and in the ground. */
  tint: { edge: 0.8, ground: 0.05 },
  line: { width: 2, dashes: '7 5' },
} as const

/** The sign with the name of a boundary. */
export const signLook = {
  /** Where it stands on the border of a box, and at the first point of a line. */
  onBox: { x: 13.5, y: 0.5, aside: 27 },
  onLine: { x: 8, y: 0, most: 220 },
  edge: 1,
  corner: 6,
  padding: { x: 9, y: 3 },
  least: 24,
  gap: 6,
  icon: 14,
  /** From the upper edge of the mark of threats to the middle of the sign. */
  markAbove: 10.5,
  /** How much of the colour of trust is in the edge, the ground and the words. */
  tint: { edge: 0.4, ground: 0.12, ink: 0.45 },
  name: { weight: 600, size: 12, line: 16 },
  kind: { weight: 400, size: 12, line: 16 },
  kindOpacity: 0.8,
  /** The posts that stand for trust. */
  posts: { width: 12.6, height: 10.1, stroke: 2.2, faint: 0.28 },
} as const

export const flowLook = {
  width: 1.5,
  outOfScope: '2 4',
  posts: 2.2,
  /** Of the mark beside a gate to more trusted ground or from it. */
  stepOpacity: 0.6,
  label: { corner: 11, gap: 4, glyph: 13, name: { weight: 500, size: 12, line: 16 } },
} as const

export const noteLook = {
  edge: 1,
  corner: 2.5,
  padding: { x: 11, y: 9 },
  text: { weight: 400, size: 13, line: 18 },
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

/** How what differs from another state is marked: each kind by a line of its own, so that no colour is needed. */
export const changeLook = {
  /** From the edge of a shape to the line around it. */
  apart: 5,
  corner: 6,
  added: { width: 3, dashes: '' },
  removed: { width: 2.5, dashes: '9 6' },
  changed: { width: 3.5, dashes: '0.1 7' },
  /** How much of their colour is left to what is as before, and to what is gone. */
  share: { same: 0.4, removed: 0.65 },
} as const
