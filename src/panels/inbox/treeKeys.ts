import type { InboxLine } from './inboxLines'

/** What a key asks for in the tree of the inbox. */
export type TreeKey =
  | { readonly type: 'go'; readonly to: string }
  | { readonly type: 'tickAndMove'; readonly by: 1 | -1 }
  | { readonly type: 'fold'; readonly isFolded: boolean }
  | { readonly type: 'open' | 'tick' | 'end' }

interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

type Lines = readonly InboxLine[]

const go = (to: InboxLine | undefined): TreeKey | null => (to ? { type: 'go', to: to.id } : null)

/** What each key asks for at a line, as in any tree. */
const keys: {
  readonly [key: string]: (lines: Lines, line: InboxLine) => TreeKey | null
} = {
  ArrowDown: (lines, line) => go(lines[lines.indexOf(line) + 1]),
  ArrowUp: (lines, line) => go(lines[lines.indexOf(line) - 1]),
  Home: ([first]) => go(first),
  End: (lines) => go(lines.at(-1)),
  ArrowRight: unfold,
  ArrowLeft: foldUp,
  Enter: () => ({ type: 'open' }),
  ' ': () => ({ type: 'tick' }),
  Escape: () => ({ type: 'end' }),
}

const shiftKeys: typeof keys = {
  ArrowDown: () => ({ type: 'tickAndMove', by: 1 }),
  ArrowUp: () => ({ type: 'tickAndMove', by: -1 }),
}

/** What a key asks for at a line; null for one that asks for nothing there. */
export function treeKey(pressed: Pressed, lines: Lines, line: InboxLine): TreeKey | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null
  return (pressed.shiftKey ? shiftKeys : keys)[pressed.key]?.(lines, line) ?? null
}

function unfold(lines: Lines, line: InboxLine): TreeKey | null {
  if (line.type !== 'group') return null
  return line.isFolded ? { type: 'fold', isFolded: false } : go(lines[lines.indexOf(line) + 1])
}

/** A group is folded; from a threat in one, the keys go to its heading. */
function foldUp(lines: Lines, line: InboxLine): TreeKey | null {
  if (line.type === 'group') return line.isFolded ? null : { type: 'fold', isFolded: true }
  return line.group && go(lines.find(({ id }) => id === line.group?.id))
}

/** For the sheet of shortcuts: what the keys do there that is no command. */
export const treeKeyHelp = {
  title: 'In the inbox',
  entries: [
    { label: 'Go from line to line', keys: ['ArrowUp', 'ArrowDown'] },
    { label: 'Unfold a group, or fold it', keys: ['ArrowRight', 'ArrowLeft'] },
    { label: 'To the first or the last line', keys: ['Home', 'End'] },
    { label: 'Open a threat', keys: ['Enter'] },
    { label: 'Tick it, or take the tick off', keys: ['Space'] },
    { label: 'Tick it and the next one', keys: ['Shift+ArrowDown', 'Shift+ArrowUp'] },
    { label: 'Back to the list; there, untick all', keys: ['Escape'] },
    { label: 'Record what the form says', keys: ['Mod+Enter'] },
  ],
} as const
