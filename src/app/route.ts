import { useSyncExternalStore } from 'react'
import { ModelId } from '@/model/id'
import { isPlace, type Place } from '@/store/place'

/** Where a person is, as the address bar says it. */
export type Route =
  | { readonly screen: 'home' }
  /** An open model; the query says what a page is narrowed to. */
  | {
      readonly screen: 'model'
      readonly id: ModelId
      readonly view: Place
      readonly query?: string
    }
  /** The catalogue of rules; the query says what it is narrowed to. */
  | { readonly screen: 'rules'; readonly tab: 'list' | 'coverage'; readonly query: string }
  | { readonly screen: 'rule'; readonly id: string; readonly query: string }

const home: Route = { screen: 'home' }

/** The route of a fragment such as `#/m/abc/draw`. Anything that is no route is the home screen. */
export function routeOf(fragment: string): Route {
  const [path = '', query = ''] = fragment.replace(/^#/, '').split('?')
  const [, screen, id, view] = path.split('/')
  if (screen === 'rules') return rulesRoute(id, query)
  if (screen !== 'm') return home
  const parsed = ModelId.safeParse(id)
  if (!parsed.success) return home
  const place = { screen: 'model', id: parsed.data, view: isPlace(view) ? view : 'draw' } as const
  return query === '' ? place : { ...place, query }
}

function rulesRoute(text: string | undefined, query: string): Route {
  if (text === 'coverage') return { screen: 'rules', tab: 'coverage', query }
  const id = decoded(text ?? '')
  return ruleId.test(id) ? { screen: 'rule', id, query } : { screen: 'rules', tab: 'list', query }
}

/** `BOT-S-001`, or a rule of a pack: `acme/shop:no-refunds`. */
const ruleId = /^[A-Za-z0-9][\w./:-]*$/

/** What cannot be decoded was not written here, and is nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** The fragment of a route. */
export function addressOf(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '#/'
    case 'model':
      return `#/m/${route.id}/${route.view}${asked(route.query ?? '')}`
    case 'rules':
      return `#/rules${route.tab === 'coverage' ? '/coverage' : ''}${asked(route.query)}`
    case 'rule':
      return `#/rules/${encodeURIComponent(route.id)}${asked(route.query)}`
  }
}

const asked = (query: string) => (query === '' ? '' : `?${query}`)

/** Goes to a route; the back button leads here again. */
export function goTo(route: Route): void {
  location.hash = addressOf(route)
}

/** Shows a route in place of the one before, which the back button passes over. */
export function showInstead(route: Route): void {
  history.replaceState(history.state, '', addressOf(route))
  dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The route the address bar shows. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.hash))
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}
