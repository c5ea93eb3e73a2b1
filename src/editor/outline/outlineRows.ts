import { subjectKey } from '@/model/subject'
import type { DrawnRecord } from '../canvas/subjectOfKey'
import type { OutlineTree } from './outlineTree'

/** One line of the outline. */
export interface OutlineRow {
  readonly key: string
  readonly subject: DrawnRecord
  /** 1 at the top. */
  readonly level: number
  /** The key of the row that this one stands under. */
  readonly parent: string | null
  /** Whether what is in it is shown; null when there is nothing in it. */
  readonly isOpen: boolean | null
  /** Its place among those under the same row, from 1. */
  readonly position: number
  readonly setSize: number
}

interface Shown {
  /** The keys of what is folded. */
  readonly closed: ReadonlySet<string>
  /** Which records are looked for; null for all. */
  readonly isSought: ((subject: DrawnRecord) => boolean) | null
}

/**
 * The rows of an outline from top to bottom. What is looked for is shown with all that it stands in,
 * whether that is folded or not.
 */
export function outlineRows(tree: OutlineTree, { closed, isSought }: Shown): readonly OutlineRow[] {
  const shown = isSought && soughtIn(tree, isSought)
  const rows: OutlineRow[] = []
  const visit = (under: string | null, level: number) => {
    const all = tree.get(under) ?? []
    const list = shown ? all.filter((subject) => shown.has(subjectKey(subject))) : all
    for (const [index, subject] of list.entries()) {
      const key = subjectKey(subject)
      const inside = tree.get(key) ?? []
      const isFull = shown ? inside.some((one) => shown.has(subjectKey(one))) : inside.length > 0
      const isOpen = isFull ? shown !== null || !closed.has(key) : null
      rows.push({
        key,
        subject,
        level,
        parent: under,
        isOpen,
        position: index + 1,
        setSize: list.length,
      })
      if (isOpen) visit(key, level + 1)
    }
  }
  visit(null, 1)
  return rows
}

/** The keys of what is looked for and of all that it stands in. */
function soughtIn(tree: OutlineTree, isSought: (subject: DrawnRecord) => boolean) {
  const shown = new Set<string>()
  const visit = (subject: DrawnRecord): boolean => {
    const key = subjectKey(subject)
    const isInside = (tree.get(key) ?? []).map(visit).includes(true)
    if (!isInside && !isSought(subject)) return false
    shown.add(key)
    return true
  }
  for (const subject of tree.get(null) ?? []) visit(subject)
  return shown
}
