const signs: { readonly [part: string]: string } = {
  ArrowUp: '↑',
  ArrowRight: '→',
  ArrowDown: '↓',
  ArrowLeft: '←',
  Delete: 'Del',
}

/** A shortcut as it reads in a menu. */
export function keysText(shortcut: string): string {
  const isApple = /mac|iphone|ipad/i.test(navigator.platform)
  const parts = shortcut.split('+').map((part) => {
    if (part === 'Mod') return isApple ? '⌘' : 'Ctrl'
    return signs[part] ?? (part.length === 1 ? part.toUpperCase() : part)
  })
  return parts.join(isApple ? '' : '+')
}
