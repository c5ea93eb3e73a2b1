import { useSyncExternalStore } from 'react'
import { ModelId } from '@/model/id'

/** What the canvas shares the screen with: nothing but the inspector, the threats, or the matrix. */
export type View = 'draw' | 'threats' | 'risk'

/** Where a person is, as the address bar says it. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'model'; readonly id: ModelId; readonly view: View }

const home: Route = { screen: 'home' }

/** The route of a fragment such as `#/m/abc/draw`. Anything that is no route is the home screen. */
export function routeOf(fragment: string): Route {
  const [, screen, id, view] = fragment.replace(/^#/, '').split('/')
  if (screen !== 'm') return home
  const parsed = ModelId.safeParse(id)
  if (!parsed.success) return home
  return { screen: 'model', id: parsed.data, view: isView(view) ? view : 'draw' }
}

function isView(text: string | undefined): text is View {
  return text === 'draw' || text === 'threats' || text === 'risk'
}

/** The fragment of a route. */
export function addressOf(route: Route): string {
  return route.screen === 'home' ? '#/' : `#/m/${route.id}/${route.view}`
}

/** Goes to a route; the back button leads here again. */
export function goTo(route: Route): void {
  location.hash = addressOf(route)
}

/** The route the address bar shows. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.hash))
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}
