let byFinger = false

/** Keeps in mind what a person uses, from when the page is opened. */
export function watchInput(): void {
  const early = { capture: true, passive: true }
  byFinger = matchMedia('(pointer: coarse)').matches
  addEventListener('pointerdown', ({ pointerType }) => (byFinger = pointerType === 'touch'), early)
  addEventListener('keydown', () => (byFinger = false), early)
}

/**
 * Whether a finger was the last to ask for anything. Then a field to find things by does not take the
 * focus by itself: the keyboard on the screen would cover what can be tapped.
 */
export const isByFinger = () => byFinger
