import { type ReactNode, useDeferredValue } from 'react'

/**
 * What is shown a moment after what stands before it, so that a click is answered before all of a
 * panel is built. Until then it is what was shown last.
 */
export function Later({ children }: { readonly children: ReactNode }) {
  return useDeferredValue(children, null)
}
