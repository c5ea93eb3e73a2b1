const place = 'corral:decided-by'

/** The name under which this browser decided last; empty at first, and where nothing may be stored. */
export function lastDecider(): string {
  try {
    return localStorage.getItem(place) ?? ''
  } catch {
    return ''
  }
}

/** Remembers the name, so that it need not be typed for each decision. */
export function rememberDecider(name: string): void {
  try {
    localStorage.setItem(place, name)
  } catch {
    // Without storage the name is asked for again, which is all that is lost.
  }
}
