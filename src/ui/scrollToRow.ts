/** Scrolls as far as it takes to show a row below the head, which stands first and still; -1 is none. */
export function scrollToRow(scroller: HTMLElement, index: number, rowHeight: number): void {
  if (index < 0) return
  const top = index * rowHeight
  const head = scroller.firstElementChild?.clientHeight ?? 0
  const room = scroller.clientHeight - head - rowHeight
  if (top < scroller.scrollTop) scroller.scrollTo({ top })
  else if (top > scroller.scrollTop + room) scroller.scrollTo({ top: top - room })
}
