import { lastDecider, rememberDecider } from '../threats/decider'

const place = 'corral:signs-as'

/** Who signed last in this browser and in what role; the name of whoever decided last when nobody has. */
export function signer(): { readonly by: string; readonly role: string } {
  return { by: lastDecider(), role: lastRole() }
}

function lastRole(): string {
  try {
    return localStorage.getItem(place) ?? ''
  } catch {
    return ''
  }
}

/** Remembers them, so that they need not be typed the next time. */
export function rememberSigner({ by, role }: { readonly by: string; readonly role: string }): void {
  rememberDecider(by.trim())
  try {
    localStorage.setItem(place, role.trim())
  } catch {
    // Without storage the role is asked for again, which is all that is lost.
  }
}
