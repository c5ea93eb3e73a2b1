import { useDeferredValue, useMemo } from 'react'
import type { Model } from '@/model/model'
import type { DiagramId } from '@/model/id'
import { soughtWords } from '@/store/soughtWords'
import { useModel, useSession } from '@/store/workspace'
import type { DrawnRecord } from '../canvas/subjectOfKey'
import { outlineRows } from './outlineRows'
import { useOutline } from './outlineStore'
import { outlineTree } from './outlineTree'
import { outlineWords } from './outlineWords'

/** The rows of the outline as it is folded and filtered. */
export function useOutlineRows() {
  // While nothing is sought only what the rows are made of matters, not where it is drawn.
  const tree = useModel(outlineTree)
  const closed = useOutline((outline) => outline.closed)
  const sought = useDeferredValue(useOutline((outline) => outline.sought))
  const words = useMemo(() => soughtWords(sought), [sought])
  const model = useModel((whole) => (words.length > 0 ? whole : null))
  const diagram = useSession((session) => session.diagram)
  return useMemo(() => {
    const isSought = model && ((subject: DrawnRecord) => isIn(model, diagram, subject, words))
    return outlineRows(tree, { closed, isSought })
  }, [tree, closed, model, diagram, words])
}

function isIn(
  model: Model,
  diagram: DiagramId,
  subject: DrawnRecord,
  words: readonly string[],
): boolean {
  const text = Object.values(outlineWords(model, diagram, subject))
    .join(' ')
    .toLowerCase()
  return words.every((word) => text.includes(word))
}
