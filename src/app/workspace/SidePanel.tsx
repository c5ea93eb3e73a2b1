import { lazy, Suspense } from 'react'
import type { View } from '../route'
import { Loading } from '../shell/Loading'
import { whenDrawn } from '../shell/whenDrawn'

const Side = lazy(async () => {
  await whenDrawn()
  return { default: (await import('./Side')).Side }
})

/** What stands beside the canvas. It comes right after the drawing, which does not wait for it. */
export function SidePanel({ view }: { readonly view: View }) {
  return (
    <Suspense fallback={<Loading what="the panel" />}>
      <Side view={view} />
    </Suspense>
  )
}
