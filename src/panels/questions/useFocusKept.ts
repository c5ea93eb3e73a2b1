import { type RefObject, useEffect, useRef } from 'react'

/**
 * Gives the focus to the question that has taken the place of the one that was just answered, so that
 * a list can be answered by keyboard from its top to its end.
 */
export function useFocusKept(list: RefObject<HTMLElement | null>): void {
  const place = useRef<number | null>(null)
  useEffect(() => {
    const follow = ({ target }: Event) => {
      if (!(target instanceof Element)) return
      if (list.current?.contains(target)) place.current = placeOf(target, list.current)
      // Choices open over the page, and belong to the question that they were opened from.
      else if (!target.closest('[role="dialog"], [role="listbox"]')) place.current = null
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', follow)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', follow)
    }
  }, [list])
  useEffect(() => {
    if (place.current === null || hasFocus()) return
    const questions = questionsIn(list.current)
    const next = questions[Math.min(place.current, questions.length - 1)]
    place.current = null
    if (next) next.focus()
    else list.current?.focus()
  })
}

/** Which question something belongs to, counted from the top; null for none. */
function placeOf(target: Element, list: HTMLElement): number | null {
  const item = target.closest('li:has(> [data-question])')
  const at = questionsIn(list).findIndex((question) => question.parentElement === item)
  return at < 0 ? null : at
}

function questionsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-question]') ?? [])]
}

/** What had the focus and is gone leaves it to the page. */
function hasFocus(): boolean {
  const { activeElement } = document
  return activeElement !== null && activeElement !== document.body
}
