import { subjectKey } from '@/model/subject'
import type { Asked } from '@/rules/finding'
import { useWorkspace } from '@/store/workspace'
import { showWithin } from '../showWithin'

/** So many frames, at most, an inspector is waited for that has yet to come. */
const patience = 120

/** Leads to where something is answered: its record is selected, and the inspector stands at it. */
export function useShowAnswer(): (asked: Asked) => void {
  const { session, go, canvas } = useWorkspace()
  return ({ subject, property }) => {
    const records = subject.type === 'model' ? [] : [subject]
    session.getState().select(records)
    go('draw')
    session.getState().showPanel('inspector')
    canvas.current?.fit(records)
    focusWhenThere(`[data-answers="${subjectKey(subject)} ${property}"]`, patience)
  }
}

function focusWhenThere(selector: string, left: number): void {
  const row = document.querySelector<HTMLElement>(selector)
  if (row) {
    const scroller = scrollerAround(row)
    if (scroller) showWithin(scroller, row, 'start')
    row.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true })
  } else if (left > 0) {
    requestAnimationFrame(() => focusWhenThere(selector, left - 1))
  }
}

function scrollerAround({ parentElement }: HTMLElement): HTMLElement | null {
  if (!parentElement) return null
  const scrolls = /auto|scroll/.test(getComputedStyle(parentElement).overflowY)
  return scrolls ? parentElement : scrollerAround(parentElement)
}
