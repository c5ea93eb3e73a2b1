import type { KeyboardEvent } from 'react'

/** A threat is read from its title. */
export function focusTitle(within: HTMLElement | null, options?: FocusOptions): void {
  within?.querySelector<HTMLElement>('[data-threat-title]')?.focus(options)
}

/**
 * Escape leaves an opened threat: out of a field that is being typed in first, so that nobody loses
 * what they were about to write.
 */
export function leave(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return
  const { target, currentTarget } = event
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return
  event.stopPropagation()
  if (target.matches('input:not([type="checkbox"], [type="radio"]), textarea')) {
    focusTitle(currentTarget, { preventScroll: true })
  } else close()
}
