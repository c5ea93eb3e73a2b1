/** What this browser remembers under a name; nothing where nothing may be stored. */
export function remembered(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

/** Remembers something for the next time; without storage it is known as long as the page. */
export function remember(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // What is shown now is not changed by that.
  }
}
