import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { IconButton } from '@/ui/IconButton'
import { SearchField } from '@/ui/SearchField'
import { useCanvas } from '../canvas/canvasStore'
import styles from './FindBar.module.css'
import { FoundMarks } from './FoundMarks'
import { useShowFound } from './useShowFound'
import { useFinding } from './useFinding'

/** Looks through what is drawn: as it is typed the first that is found is shown, Enter goes on. */
export function FindBar() {
  const field = useRef<HTMLInputElement>(null)
  const asked = useCanvas(({ finding }) => finding?.asked ?? 0)
  const { text, hits, at, current, change, go, close } = useFinding()
  useShowFound(current)
  useEffect(() => {
    // Asked for again, it is typed anew.
    if (asked >= 0) field.current?.select()
  }, [asked])
  return (
    <>
      {/* The keys of the field, which would empty it on Escape. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <search
        className={styles.bar}
        onKeyDownCapture={(event) => onKey(event, { go, close })}
        data-over-canvas
      >
        <SearchField
          ref={field}
          label="Find on the diagram"
          value={text}
          onChange={change}
          // The bar was opened to type into.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        />
        <output className={styles.count}>{countOf(text, at, hits.length)}</output>
        <IconButton label="Previous" shortcut="Shift+Enter" onPress={() => go(-1)}>
          <ChevronUp aria-hidden size={16} />
        </IconButton>
        <IconButton label="Next" shortcut="Enter" onPress={() => go(1)}>
          <ChevronDown aria-hidden size={16} />
        </IconButton>
        <IconButton label="Stop finding" shortcut="Esc" onPress={close}>
          <X aria-hidden size={16} />
        </IconButton>
      </search>
      <FoundMarks hits={hits} current={current?.key ?? null} />
    </>
  )
}

type Ways = Pick<ReturnType<typeof useFinding>, 'go' | 'close'>

/** Enter goes on while it is typed; on a button it presses that. */
function onKey(event: KeyboardEvent, { go, close }: Ways): void {
  const isOnward =
    event.key === 'F3' || (event.key === 'Enter' && event.target instanceof HTMLInputElement)
  if (event.key === 'Escape') close()
  else if (isOnward) go(event.shiftKey ? -1 : 1)
  else return
  event.preventDefault()
  event.stopPropagation()
}

function countOf(text: string, at: number, count: number): string {
  if (text.trim() === '') return ''
  return count === 0 ? 'None' : `${at + 1} of ${count}`
}
