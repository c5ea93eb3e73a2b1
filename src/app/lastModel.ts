import type { Route } from './route'

type ModelRoute = Extract<Route, { screen: 'model' }>

let last: ModelRoute | null = null

/** Keeps in mind where a person was in a model, so that other screens can lead back there. */
export function rememberModel(route: Route): void {
  if (route.screen === 'model') last = route
  if (route.screen === 'home') last = null
}

/** The model that a person came from; null when they came from the home screen or a link. */
export function lastModel(): ModelRoute | null {
  return last
}
