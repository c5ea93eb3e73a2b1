import { canvasKeys } from '@/editor/keyboard/canvasKeys'
import { treeKeyHelp } from '@/panels/inbox/treeKeys'
import { dialogs } from './dialogs'
import { helpEntries } from './helpEntries'
import type { PaletteEntry } from './paletteEntry'
import { shortcutText } from './shortcut'

/** What the palette finds of the help: the answers, and what the keys and the pointer do. */
export function helpLines(apple: boolean): PaletteEntry[] {
  const answers = helpEntries.map(({ id, title, text }) => ({
    id: `help:${id}`,
    name: title,
    more: text,
    hint: 'How to',
    run: () => dialogs.setState({ open: 'shortcuts', help: id }),
  }))
  const keys = [...canvasKeys, treeKeyHelp].flatMap(({ title, entries }) =>
    entries.map((entry) => ({
      // Two groups have a key for the same.
      id: `keys:${title}/${entry.label}`,
      name: entry.label,
      more: title,
      hint: entry.keys.map((key) => shortcutText(key, apple)).join('  '),
      run: () => dialogs.setState({ open: 'shortcuts', help: null }),
    })),
  )
  return [...answers, ...keys]
}
