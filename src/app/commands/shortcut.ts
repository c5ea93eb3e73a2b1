/** The keys of a shortcut, as an event reports them. */
export interface Keys {
  readonly key: string
  /** Which key of the keyboard it is, as `KeyA`, whatever it writes. */
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/** Whether a page is on an Apple machine, where ⌘ takes the place of Ctrl. */
export function isApple(platform: string): boolean {
  return /mac|iphone|ipad/i.test(platform)
}

/** Whether the keys of an event are those of a shortcut such as `Mod+Shift+K`. */
export function matches(shortcut: string, keys: Keys, apple: boolean): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const wants = (modifier: string) => parts.slice(0, -1).includes(modifier)
  const mod = apple ? keys.metaKey : keys.ctrlKey
  const otherMod = apple ? keys.ctrlKey : keys.metaKey
  // A sign such as “?” already tells how it was typed; for it Shift is not looked at.
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key)
  return (
    isKey(key, keys) &&
    mod === wants('Mod') &&
    !otherMod &&
    keys.altKey === wants('Alt') &&
    (isSign || keys.shiftKey === wants('Shift'))
  )
}

/** Where Alt makes other signs of the letters, as on a Mac, the place of the key tells which was meant. */
function isKey(key: string, { key: written, code, altKey }: Keys): boolean {
  if (written.toLowerCase() === key.toLowerCase()) return true
  const isPlain = /^[a-z0-9]$/i.test(written)
  return altKey && !isPlain && /^(?:Key|Digit)(.)$/.exec(code ?? '')?.[1] === key.toUpperCase()
}

const appleSigns: { readonly [part: string]: string } = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Delete: '⌫',
  Backspace: '⌫',
  Enter: '↩',
  Escape: 'esc',
}

const signs: { readonly [part: string]: string } = {
  Mod: 'Ctrl',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** A shortcut as it reads in a menu: `Ctrl+Shift+K`, or `⇧⌘K` on a Mac. */
export function shortcutText(shortcut: string, apple: boolean): string {
  const parts = shortcut.split('+').map((part) => (part.length === 1 ? part.toUpperCase() : part))
  if (apple) return parts.map((part) => appleSigns[part] ?? signs[part] ?? part).join('')
  return parts.map((part) => signs[part] ?? part).join('+')
}
