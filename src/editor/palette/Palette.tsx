import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useWorkspace } from '@/store/workspace'
import { KindIcon } from '@/ui/KindIcon'
import { SearchField } from '@/ui/SearchField'
import { addOffer } from '../drawing/addOffer'
import { elementOfferType, offerType, writtenOffer } from '../drawing/offer'
import { offersFor, type PaletteEntry } from './offers'
import styles from './Palette.module.css'

/** Everything that can be drawn, in the groups of the vocabulary: dragged onto the canvas, or pressed. */
export function Palette() {
  const workspace = useWorkspace()
  const [sought, setSought] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const groups = offersFor(sought)
  // Tab stops at one entry only, the one where the arrows have been.
  const [current, setCurrent] = useState<string | null>(null)
  const shown = groups.flatMap(({ entries }) => entries.map(({ offer }) => offer.kind))
  const stop = shown.find((kind) => kind === current) ?? shown[0]
  const add = ({ offer }: PaletteEntry) => {
    setSought('')
    addOffer(workspace, offer)
  }
  const addFirst = () => {
    const first = groups[0]?.entries[0]
    if (first) add(first)
  }
  return (
    <div className={styles.palette}>
      <div className={styles.search}>
        <SearchField
          label="Find something to add"
          value={sought}
          onChange={setSought}
          onSubmit={addFirst}
        />
      </div>
      {/* The arrows lead on from entry to entry; each entry is a button. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.groups} ref={list} onKeyDown={(event) => step(event, list.current)}>
        {groups.map(({ title, entries }) => (
          <section key={title} className={styles.group} aria-label={title}>
            <h3>{title}</h3>
            {entries.map((entry) => (
              <Entry
                key={entry.offer.kind}
                entry={entry}
                isStop={entry.offer.kind === stop}
                onAdd={() => add(entry)}
                onFocus={() => setCurrent(entry.offer.kind)}
              />
            ))}
          </section>
        ))}
        {groups.length === 0 && (
          <p className={styles.none}>
            Nothing is called that. Take something from “Generic” and give it a name of its own.
          </p>
        )}
      </div>
    </div>
  )
}

interface EntryProps {
  readonly entry: PaletteEntry
  readonly isStop: boolean
  readonly onAdd: () => void
  readonly onFocus: () => void
}

function Entry({ entry, isStop, onAdd, onFocus }: EntryProps) {
  const { offer, label, hint, shape } = entry
  const drag = (event: DragEvent) => {
    event.dataTransfer.setData(offerType, writtenOffer(offer))
    if (offer.type === 'element') event.dataTransfer.setData(elementOfferType, offer.kind)
    event.dataTransfer.effectAllowed = 'copy'
  }
  return (
    <button
      type="button"
      className={styles.entry}
      draggable
      title={hint}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onDragStart={drag}
      onClick={onAdd}
    >
      <span className={styles.icon} data-shape={shape}>
        <KindIcon kind={offer.kind} />
      </span>
      {label}
    </button>
  )
}

/** Up and down go from entry to entry, past the headings. */
function step(event: KeyboardEvent, list: HTMLElement | null): void {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
  if (!by || !list) return
  const entries = [...list.querySelectorAll('button')]
  const at = entries.findIndex((entry) => entry === document.activeElement)
  event.preventDefault()
  entries[Math.min(entries.length - 1, Math.max(0, at + by))]?.focus()
}
