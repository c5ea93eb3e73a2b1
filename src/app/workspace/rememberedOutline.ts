import type { OutlinePlace } from '@/store/sessionStore'
import type { Workspace } from '@/store/workspace'
import { isNarrow } from '../shell/useIsNarrow'

const KEY = 'corral.outline'

/** Shows the outline where it was last in this browser, and keeps in mind where it is. On a small screen it is a sheet that comes when it is asked for. */
export function rememberOutline({ session }: Workspace): () => void {
  const place = isNarrow() ? 'none' : read()
  // Beside the canvas it waits until someone goes on in it.
  if (place !== 'none') {
    session.setState({ outline: place, twin: place === 'alone' ? 'outline' : 'canvas' })
  }
  return session.subscribe(({ outline }, before) => {
    if (outline !== before.outline && !isNarrow()) keep(outline)
  })
}

function read(): OutlinePlace {
  try {
    const kept = localStorage.getItem(KEY)
    return kept === 'below' || kept === 'alone' ? kept : 'none'
  } catch {
    // Where nothing can be stored, nothing was.
    return 'none'
  }
}

function keep(place: OutlinePlace): void {
  try {
    if (place === 'none') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, place)
  } catch {
    // Then it is closed next time.
  }
}
