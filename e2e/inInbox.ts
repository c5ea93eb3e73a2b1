import type { Locator } from '@playwright/test'
import type { App } from './app'

/** A line of the inbox: a threat that waits for a decision, or a group of them. */
export function inInbox({ side }: App, name: string | RegExp): Locator {
  return side.getByRole('treeitem', { name })
}

/** Shows another part of the panel of threats. */
export async function showThreats({ side }: App, part: 'Inbox' | 'Decided' | 'Others') {
  await side.getByRole('tab', { name: new RegExp(`^${part}`) }).click()
}
