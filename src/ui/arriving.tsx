import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react'

interface Arrival<Props> {
  readonly Component?: ComponentType<Props>
  readonly failure?: { readonly error: unknown }
}

/**
 * A component whose code comes when it is first shown; until then the placeholder stands in its
 * place. When the code cannot be loaded it throws, for the nearest error boundary to tell.
 *
 * It does what React's `lazy` does without Suspense, which keeps what has arrived from the screen
 * for 300 ms after it has shown a placeholder. It is drawn in small pieces, so that a click or a key
 * in between is answered at once.
 */
export function arriving<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  placeholder: ReactNode = null,
): ComponentType<Props> {
  let arrived: Arrival<Props> = {}
  return function Arriving(props: Props) {
    const [{ Component, failure }, setArrival] = useState(arrived)
    useEffect(() => {
      if (arrived.Component) return setArrival(arrived)
      load()
        .then((component) => {
          arrived = { Component: component }
          startTransition(() => setArrival(arrived))
        })
        .catch((error: unknown) => setArrival({ failure: { error } }))
    }, [])
    if (failure) throw failure.error
    return Component ? <Component {...props} /> : placeholder
  }
}
