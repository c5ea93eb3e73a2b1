/**
 * Whether what opens now was asked for by a finger, and not by the keys. Then a field to find things
 * by does not take the focus by itself: the keyboard on the screen would cover what can be tapped.
 */
export function isByFinger(): boolean {
  const hasKeys = document.activeElement?.matches(':focus-visible') ?? false
  return matchMedia('(pointer: coarse)').matches && !hasKeys
}
