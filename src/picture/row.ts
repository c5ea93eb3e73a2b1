/** A thing that stands beside others: how wide it is, and how it is drawn from an x on. */
export interface Part {
  readonly width: number
  readonly draw: (x: number) => string
}

/** How wide parts are side by side. */
export function widthOf(parts: readonly Part[], gap: number): number {
  const gaps = Math.max(0, parts.length - 1) * gap
  return parts.reduce((sum, { width }) => sum + width, gaps)
}

/** Parts side by side, from an x on. */
export function drawRow(parts: readonly Part[], start: number, gap: number): string {
  let x = start
  return parts
    .map(({ width, draw }) => {
      const markup = draw(x)
      x += width + gap
      return markup
    })
    .join('')
}
