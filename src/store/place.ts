/** What the canvas shares the screen with: nothing but the inspector, the threats, or the risk. */
export const views = ['draw', 'threats', 'risk'] as const
export type View = (typeof views)[number]

/** What needs the whole screen, so that the canvas steps aside. */
export const pages = ['register', 'controls', 'overview', 'review'] as const
export type Page = (typeof pages)[number]

/** Where a person can be in an open model; the address bar says it. */
export type Place = View | Page

/** Whether a place has the screen to itself. */
export function isPage(place: string): place is Page {
  return pages.some((page) => page === place)
}

/** Whether a word names a place. */
export function isPlace(word: string | undefined): word is Place {
  return [...views, ...pages].some((place) => place === word)
}
