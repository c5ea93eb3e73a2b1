import { type RefObject, useEffect, useRef } from 'react'

/**
 * Moving among the cells of a table by keys: Enter goes to the same column of the next row, with
 * Shift to the one before. A row that finds another place takes the focus along. Tells the id of the
 * row in which somebody works, null when they have left it.
 */
export function useCellKeys(
  table: RefObject<HTMLTableElement | null>,
  onRow: (id: string | null) => void,
): void {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const follow = ({ target }: Event) => {
      const at = target instanceof Element && table.current?.contains(target) ? target : null
      wanted.current = at?.closest<HTMLElement>('[data-cell]')?.dataset['cell'] ?? null
      onRow(at?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? null)
    }
    const press = (event: KeyboardEvent) => move(event, table.current)
    const element = table.current
    element?.addEventListener('keydown', press)
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', follow)
    return () => {
      element?.removeEventListener('keydown', press)
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', follow)
    }
  }, [table, onRow])
  useEffect(() => {
    if (wanted.current === null || document.activeElement !== document.body) return
    cellsIn(table.current)
      .find(({ dataset }) => dataset['cell'] === wanted.current)
      ?.focus()
  })
}

function move(event: KeyboardEvent, table: HTMLElement | null): void {
  if (event.key !== 'Enter' || event.isComposing || event.altKey) return
  const { target } = event
  if (!(target instanceof HTMLElement) || target.dataset['cell'] === undefined) return
  event.preventDefault()
  const next = neighbourOf(target, table, event.shiftKey ? -1 : 1)
  next?.focus()
  if (next instanceof HTMLInputElement || next instanceof HTMLTextAreaElement) next.select()
}

function cellsIn(table: HTMLElement | null): readonly HTMLElement[] {
  return [...(table?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])]
}

/** `owner:one` is the cell of the column `owner`. */
const columnOf = ({ dataset }: HTMLElement) => dataset['cell']?.split(':')[0]

function neighbourOf(cell: HTMLElement, table: HTMLElement | null, by: 1 | -1) {
  const column = cellsIn(table).filter((each) => columnOf(each) === columnOf(cell))
  return column[column.indexOf(cell) + by]
}
