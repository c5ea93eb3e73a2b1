import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { listSteps } from '@/ui/listSteps'

/**
 * The arrow keys lead from row to row of a list of threats, so that Tab passes it with one stop: the
 * row that had the focus last, or the first one.
 */
export function useRowKeys<Id extends string>(ids: readonly Id[]) {
  const [last, setLast] = useState<string | null>(null)
  const stop = ids.find((id) => id === last) ?? ids[0] ?? null
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const id = target.dataset['threat']
    if (id !== undefined) setLast(id)
  }
  return { stop, rowKeys: { onKeyDown: goByKey, onFocus } }
}

function goByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-threat]')]
  const at = rows.findIndex((row) => row === event.target)
  const next = at < 0 ? undefined : rows[listSteps[event.key]?.(at, rows.length) ?? -1]
  if (!next) return
  event.preventDefault()
  next.focus()
}
