import type { KeyboardEvent } from 'react'

const steps: { readonly [key: string]: number } = { ArrowUp: -1, ArrowDown: 1 }

/** Up and down lead from one choice to the next; left and right choose, as between any two radio buttons. */
export function stepBetweenChoices(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const { target, currentTarget } = event
  if (step === undefined || !(target instanceof HTMLInputElement)) return
  event.preventDefault()
  const chosen = [...currentTarget.querySelectorAll<HTMLInputElement>('input:checked')]
  const next = chosen[chosen.findIndex(({ name }) => name === target.name) + step]
  next?.focus()
  next?.closest('fieldset')?.scrollIntoView({ block: 'nearest' })
}
