import { arriving } from '@/ui/arriving'
import type { View } from '@/store/place'
import { Loading } from '../shell/Loading'
import { whenDrawn } from '@/ui/whenDrawn'

const Side = arriving(
  async () => {
    await whenDrawn()
    return (await import('./Side')).Side
  },
  <Loading what="the panel" />,
)

/** What stands beside the canvas. It comes right after the drawing, which does not wait for it. */
export function SidePanel({ view }: { readonly view: View }) {
  return <Side view={view} />
}
