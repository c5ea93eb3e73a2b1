import { useState } from 'react'
import { type Subject, subjectKey } from '@/model/subject'
import { BandBadge } from '@/ui/BandBadge'
import { Checkbox } from '@/ui/Checkbox'
import { SearchField } from '@/ui/SearchField'
import { counted } from '@/model/counted'
import sideStyles from './side.module.css'
import styles from './controls.module.css'
import { type Place, placesNamed } from './placesToPut'

/** So many records are listed; the others are found by their names. */
const SHOWN = 60

interface PlacePickerProps {
  readonly places: readonly Place[]
  /** The whole model; null where the control stands on it already. */
  readonly whole: Subject | null
  readonly wholeWords: string
  readonly chosen: readonly Subject[]
  readonly onToggle: (subject: Subject, isOn: boolean) => void
}

/** Records to tick: those with threats that the control answers first. */
export function PlacePicker(props: PlacePickerProps) {
  const { places, whole, wholeWords, chosen, onToggle } = props
  const [text, setText] = useState('')
  const found = placesNamed(places, text)
  const ticked = new Set(chosen.map(subjectKey))
  const asking = found.filter((place) => place.asking > 0)
  const others = found.filter((place) => place.asking === 0)
  const list = (some: readonly Place[]) =>
    some.slice(0, SHOWN).map((place) => (
      <li key={place.key}>
        <Checkbox
          isSelected={ticked.has(place.key)}
          onChange={(isOn) => onToggle(place.subject, isOn)}
        >
          <span className={sideStyles.tickName}>{place.name}</span>
          {place.asking > 0 && (
            <span className={sideStyles.tickNote}>
              {place.band && <BandBadge band={place.band} />} {counted(place.asking, 'threat')}
            </span>
          )}
        </Checkbox>
      </li>
    ))
  return (
    <div className={sideStyles.picker}>
      {whole && (
        <Checkbox isSelected={ticked.has('model')} onChange={(isOn) => onToggle(whole, isOn)}>
          {wholeWords}
        </Checkbox>
      )}
      <SearchField label="Find a record" value={text} onChange={setText} />
      <div className={sideStyles.ticks}>
        {asking.length > 0 && (
          <>
            <h3 className={sideStyles.tickHead}>With threats that it answers</h3>
            <ul>{list(asking)}</ul>
          </>
        )}
        {others.length > 0 && (
          <>
            <h3 className={sideStyles.tickHead}>{asking.length > 0 ? 'Others' : 'Records'}</h3>
            <ul>{list(others)}</ul>
          </>
        )}
        {found.length === 0 && <p className={styles.quiet}>No record to put it on.</p>}
        {Math.max(asking.length, others.length) > SHOWN && (
          <p className={styles.quiet}>More are found by their names.</p>
        )}
      </div>
    </div>
  )
}
