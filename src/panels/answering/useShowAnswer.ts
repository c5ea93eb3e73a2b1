import { subjectKey } from '@/model/subject'
import type { Asked } from '@/rules/finding'
import { useWorkspace } from '@/store/workspace'
import { showWithin } from '../showWithin'

/** For so long, in milliseconds, an inspector is waited for that has yet to come. */
const patience = 3_000

/** Leads to where something is answered: its record is selected, and the inspector stands at it. */
export function useShowAnswer(): (asked: Asked) => void {
  const { session, go, canvas } = useWorkspace()
  return ({ subject, property }) => {
    const records = subject.type === 'model' ? [] : [subject]
    session.getState().select(records)
    go('draw')
    session.getState().showPanel('inspector')
    canvas.current?.fit(records)
    focusWhenThere(`[data-answers="${subjectKey(subject)} ${property}"]`)
  }
}

/** Whoever does something else meanwhile is not called back. */
function focusWhenThere(selector: string): void {
  const started = performance.now()
  const stop = new AbortController()
  const { signal } = stop
  addEventListener('keydown', () => stop.abort(), { signal, capture: true })
  addEventListener('pointerdown', () => stop.abort(), { signal, capture: true })
  const look = () => {
    if (signal.aborted) return
    const row = document.querySelector<HTMLElement>(selector)
    if (!row && performance.now() - started < patience) return void requestAnimationFrame(look)
    stop.abort()
    if (row) standAt(row)
  }
  look()
}

function standAt(row: HTMLElement): void {
  const scroller = scrollerAround(row)
  if (scroller) showWithin(scroller, row, 'start')
  row.querySelector<HTMLElement>('button, input')?.focus({ preventScroll: true })
}

function scrollerAround({ parentElement }: HTMLElement): HTMLElement | null {
  if (!parentElement) return null
  const scrolls = /auto|scroll/.test(getComputedStyle(parentElement).overflowY)
  return scrolls ? parentElement : scrollerAround(parentElement)
}
