import { type RefObject, useEffect, useRef } from 'react'

/**
 * Gives the focus to the item that has taken the place of the one that was just dealt with, so that a
 * list can be worked off by keyboard from its top to its end. Items are known by their headings.
 */
export function useFocusKept(
  list: RefObject<HTMLElement | null>,
  headings = '[data-question]',
): void {
  const place = useRef<number | null>(null)
  useEffect(() => {
    const follow = ({ target }: Event) => {
      if (!(target instanceof Element)) return
      if (list.current?.contains(target))
        place.current = placeOf(target, headingsIn(list.current, headings))
      // Choices open over the page, and belong to the item that they were opened from.
      else if (!target.closest('[role="dialog"], [role="listbox"]')) place.current = null
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', follow)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', follow)
    }
  }, [list, headings])
  useEffect(() => {
    if (place.current === null || hasFocus()) return
    const items = headingsIn(list.current, headings)
    const next = items[Math.min(place.current, items.length - 1)]
    place.current = null
    if (next) next.focus()
    else list.current?.focus()
  })
}

/** Which item something belongs to, counted from the top; null for none. */
function placeOf(target: Element, items: readonly HTMLElement[]): number | null {
  const at = items.findIndex((heading) => heading.closest('li')?.contains(target))
  return at < 0 ? null : at
}

function headingsIn(list: HTMLElement | null, headings: string): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(headings) ?? [])]
}

/** What had the focus and is gone leaves it to the page. */
function hasFocus(): boolean {
  const { activeElement } = document
  return activeElement !== null && activeElement !== document.body
}
