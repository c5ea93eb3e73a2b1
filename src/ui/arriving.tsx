import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react'
import { Button } from './Button'
import { EmptyState } from './EmptyState'
import { toast } from './toast'

interface Arrival<Props> {
  readonly Component?: ComponentType<Props>
  readonly hasFailed?: boolean
}

/**
 * A component whose code comes when it is first shown; until then the placeholder stands in its
 * place. When the code cannot be fetched it says so, there or, where nothing stands, in passing, and
 * offers to try again.
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
    const [{ Component, hasFailed }, setArrival] = useState(arrived)
    const fetch = () => {
      load()
        .then((component) => {
          arrived = { Component: component }
          startTransition(() => setArrival(arrived))
        })
        .catch(() => {
          setArrival({ hasFailed: true })
          if (!placeholder) toast(notLoaded, { label: tryAgain, run: fetch })
        })
    }
    useEffect(() => {
      if (arrived.Component) setArrival(arrived)
      else fetch()
      // What is fetched does not change.
      // oxlint-disable-next-line react/exhaustive-deps
    }, [])
    if (Component) return <Component {...props} />
    return hasFailed && placeholder ? <NotLoaded onRetry={fetch} /> : placeholder
  }
}

const notLoaded = 'This part of Corral could not be fetched. Check the connection and try again.'
const tryAgain = 'Try again'

function NotLoaded({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <EmptyState title="Not here yet" action={<Button onPress={onRetry}>{tryAgain}</Button>}>
      {notLoaded}
    </EmptyState>
  )
}
