/** By what the threats of the inbox stand together. */
export const groupings = [
  { id: 'rule', label: 'By rule' },
  { id: 'element', label: 'By element' },
  { id: 'control', label: 'By control' },
] as const
export type Grouping = (typeof groupings)[number]['id']

const KEY = 'corral.inboxGrouping'

/** How they stood together last in this browser. */
export function rememberedGrouping(): Grouping {
  try {
    const kept = localStorage.getItem(KEY)
    return groupings.find(({ id }) => id === kept)?.id ?? 'rule'
  } catch {
    return 'rule'
  }
}

/** Remembers it for the next time. */
export function rememberGrouping(grouping: Grouping): void {
  try {
    localStorage.setItem(KEY, grouping)
  } catch {
    // A browser that refuses storage forgets it, which is all that is lost.
  }
}
