/** A ground that is narrower than this, in pixels, is no place for a message. */
const LEAST = 240
/** Between the messages and what makes room for them, in pixels. */
const GAP = 8
/** How high the bars at the foot of a ground reach, in pixels, at the least. */
const BARS = 68
/** How often, in milliseconds, it is looked where the messages belong while there are some. */
const AGAIN = 150

/**
 * Keeps messages over their ground, `[data-message-ground]`; where something shown makes room for them
 * at its foot, `[data-makes-room]`, they stand there, and `--message-room` says how high they are. A bar
 * that comes and goes at the foot of the ground is `[data-at-foot]`; they stand above it. While
 * something lies over all of it, `[data-messages-below]`, they stand at the foot of the screen, and it
 * makes room. It ends with the last of them.
 */
export function makeRoomFor(region: HTMLElement | null): void {
  if (!region || at.has(region)) return
  at.add(region)
  // Whoever goes to another place, or opens a sheet, takes the messages along.
  const timer = setInterval(() => {
    place(region)
    if (region.offsetHeight > 0) return
    clearInterval(timer)
    at.delete(region)
  }, AGAIN)
  place(region)
}

/** Where it is being looked. */
const at = new Set<HTMLElement>()

function place({ style, offsetHeight: height }: HTMLElement): void {
  if (height > 0 && shown('[data-messages-below]')) {
    style.insetInlineStart = style.insetInlineEnd = ''
    style.insetBlockEnd = `${GAP}px`
    return makeRoom(height + GAP)
  }
  const foot = height > 0 ? shown('[data-makes-room]') : undefined
  const ground = shown('[data-message-ground]')?.getBoundingClientRect()
  const over = ground && Math.min(ground.width, ground.height) >= LEAST ? ground : null
  style.insetInlineStart = over ? `${over.left}px` : ''
  style.insetInlineEnd = over ? `${innerWidth - over.right}px` : ''
  if (foot) style.insetBlockEnd = `${innerHeight - footOf(foot) + GAP / 2}px`
  else style.insetBlockEnd = over ? `${innerHeight - over.bottom + barsOn(over)}px` : ''
  makeRoom(foot ? height + GAP : 0)
}

function makeRoom(pixels: number): void {
  const room = pixels > 0 ? `${pixels}px` : ''
  const page = document.documentElement.style
  // All that is on the page is looked at again when it is another one.
  if (page.getPropertyValue('--message-room') !== room) page.setProperty('--message-room', room)
}

function barsOn(ground: DOMRect): number {
  const bar = shown('[data-at-foot]')?.getBoundingClientRect()
  return bar ? Math.max(BARS, ground.bottom - bar.top + GAP) : BARS
}

function shown(selector: string): Element | undefined {
  return [...document.querySelectorAll(selector)].find((each) => each.checkVisibility())
}

/** Where something ends that may have made room already. */
function footOf(element: Element): number {
  const made = Number.parseFloat(getComputedStyle(element).marginBlockEnd)
  return element.getBoundingClientRect().bottom + (Number.isFinite(made) ? made : 0)
}
