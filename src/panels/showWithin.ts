/** Pixels that stay free above. */
const margin = 12

/** Brings something into view within what scrolls around it; nothing else on the page moves. */
export function showWithin(
  scroller: HTMLElement,
  shown: HTMLElement,
  where: 'nearest' | 'start',
): void {
  const frame = scroller.getBoundingClientRect()
  const box = shown.getBoundingClientRect()
  const above = box.top - frame.top
  const below = box.bottom - frame.bottom
  if (where === 'start' || above < 0) scroller.scrollTop += above - margin
  else if (below > 0) scroller.scrollTop += below
}
