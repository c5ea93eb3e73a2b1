interface Touched {
  readonly target: EventTarget
  readonly clientX: number
  readonly clientY: number
}

/**
 * The open ground under a finger that comes down beside the border of a boundary that is not selected;
 * null elsewhere. Browsers give such a finger to the border, as the nearest thing to be pressed.
 */
export function groundBeside({ target, clientX, clientY }: Touched): Element | null {
  const isBorder =
    target instanceof Element &&
    target.matches('.grip[data-side]') &&
    target.closest('[data-selected="false"]') !== null
  const under = isBorder ? document.elementFromPoint(clientX, clientY) : null
  return under && isPane(under) ? under : null
}

/** Whether it is the ground that everything is drawn on. */
export function isPane(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane')
}

/** Lets a finger that came down beside a border move the view, as on open ground. */
export function panBeside(event: TouchEvent): void {
  const [finger] = event.touches
  if (!finger || !event.target) return
  const { clientX, clientY } = finger
  const ground = groundBeside({ target: event.target, clientX, clientY })
  if (!ground) return
  event.stopPropagation()
  const [touches, targetTouches, changedTouches] = [
    [...event.touches],
    [...event.targetTouches],
    [...event.changedTouches],
  ]
  const all = { touches, targetTouches, changedTouches, bubbles: true, cancelable: true }
  ground.dispatchEvent(new TouchEvent('touchstart', all))
}
