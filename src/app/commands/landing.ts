import type { Place } from '@/store/place'
import type { Workspace } from '@/store/workspace'

/** Where the keys go on in each place: in its list, at its heading, or at the tab of its panel. */
const landings: { readonly [P in Exclude<Place, 'draw'>]: string } = {
  threats: '[role="tree"] [tabindex="0"], [data-keys="inbox"][tabindex], [data-threat-title]',
  risk: '[role="tab"][aria-selected="true"]',
  register: '[role="grid"]',
  controls: 'h1',
  overview: 'h1',
  review: 'h1',
}

/** For so long, in milliseconds, a place may take to come. */
const PATIENCE = 3000

/**
 * Goes to a place of the model and gives it the focus as soon as it is there, so that the next key is
 * meant for it; unless somebody has turned to something else meanwhile.
 */
export function goAndLand(workspace: Workspace, place: Place, label: string): void {
  const left = document.activeElement
  // A canvas that comes back takes the focus as long as nothing else has it.
  const isWaiting = ({ activeElement: now } = document) =>
    now === left || now === document.body || now?.role === 'application'
  const until = performance.now() + PATIENCE
  workspace.go(place)
  workspace.announce(label)
  const land = () => {
    if (isWaiting() && !tookFocus(workspace, place) && performance.now() < until) {
      requestAnimationFrame(land)
    }
  }
  requestAnimationFrame(land)
}

function tookFocus({ canvas }: Workspace, place: Place): boolean {
  if (place === 'draw') {
    canvas.current?.focus()
    return canvas.current !== null
  }
  const shown = document.querySelector(`[data-place="${place}"]`)
  const landing = [...(shown?.querySelectorAll<HTMLElement>(landings[place]) ?? [])].find((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  )
  // A heading takes the focus only from here, and not when Tab is pressed.
  if (landing?.matches('h1')) landing.tabIndex = -1
  landing?.focus()
  return landing !== undefined
}
