import { ListFilter, Plus } from 'lucide-react'
import { bandsFromWorst } from '@/risk/bands'
import { nameOfCell } from '@/risk/movement'
import { noFilter } from '@/store/sessionStore'
import { isFiltering } from '@/store/threatFilter'
import { useSession, useWorkspace } from '@/store/workspace'
import { BandBadge, bandNames } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { Checkbox, CheckboxGroup } from '@/ui/Checkbox'
import { IconButton } from '@/ui/IconButton'
import { Pill } from '@/ui/Pill'
import { Popover, PopoverTrigger } from '@/ui/Popover'
import { SearchField } from '@/ui/SearchField'
import { lacking, lackingWords } from './lacking'
import styles from './threats.module.css'

/** The search, the filters with their pills, and the way to write a threat. */
export function FilterBar({ onWrite }: { readonly onWrite: () => void }) {
  const filter = useSession((session) => session.filter)
  const { setFilter } = useWorkspace().session.getState()
  return (
    <div className={styles.bar}>
      <div className={styles.barRow}>
        <SearchField
          label="Find a threat"
          value={filter.text}
          onChange={(text) => setFilter({ text })}
        />
        <PopoverTrigger>
          <IconButton label="Filter threats" size="medium" isActive={isFiltering(filter)}>
            <ListFilter aria-hidden />
          </IconButton>
          <Popover label="Filter threats" placement="bottom end">
            <FilterChoices />
          </Popover>
        </PopoverTrigger>
        <IconButton label="Write a threat" size="medium" onPress={onWrite}>
          <Plus aria-hidden />
        </IconButton>
      </div>
      {isFiltering(filter) && <Pills />}
    </div>
  )
}

function FilterChoices() {
  const { bands, onlySelected, only } = useSession((session) => session.filter)
  const { setFilter } = useWorkspace().session.getState()
  return (
    <div className={styles.form}>
      <CheckboxGroup
        label="Bands"
        options={bandsFromWorst.map((id) => ({ id, label: bandNames[id] }))}
        value={bands}
        onChange={(chosen) => setFilter({ bands: chosen })}
      />
      <Checkbox isSelected={onlySelected} onChange={(isOn) => setFilter({ onlySelected: isOn })}>
        Only what is selected
      </Checkbox>
      {lacking.map(({ id, label }) => (
        <Checkbox
          key={id}
          isSelected={only === id}
          onChange={(isOn) => setFilter({ only: isOn ? id : null })}
        >
          Only {label.toLowerCase()}
        </Checkbox>
      ))}
    </div>
  )
}

/** Each part of the filter, removable. */
function Pills() {
  const { cells, bands, onlySelected, only, text } = useSession((session) => session.filter)
  const { setFilter } = useWorkspace().session.getState()
  return (
    <div className={styles.pills}>
      {cells.map((cell) => (
        <Pill
          key={`${cell.likelihood}:${cell.impact}`}
          removal={removalOf(`Likelihood ${cell.likelihood}, impact ${cell.impact}`)}
          onRemove={() => setFilter({ cells: cells.filter((other) => other !== cell) })}
        >
          {nameOfCell(cell)}
        </Pill>
      ))}
      {bands.map((band) => (
        <Pill
          key={band}
          removal={removalOf(bandNames[band])}
          onRemove={() => setFilter({ bands: bands.filter((other) => other !== band) })}
        >
          <BandBadge band={band} show="word" />
        </Pill>
      ))}
      {onlySelected && (
        <Pill
          removal={removalOf('Only selected')}
          onRemove={() => setFilter({ onlySelected: false })}
        >
          Only selected
        </Pill>
      )}
      {only !== null && (
        <Pill removal={removalOf(lackingWords(only))} onRemove={() => setFilter({ only: null })}>
          {lackingWords(only)}
        </Pill>
      )}
      {text.trim() !== '' && (
        <Pill removal={removalOf('Text')} onRemove={() => setFilter({ text: '' })}>
          “{text.trim()}”
        </Pill>
      )}
      <Button size="small" variant="quiet" onPress={() => setFilter(noFilter)}>
        Clear all
      </Button>
    </div>
  )
}

const removalOf = (name: string) => `Remove filter: ${name}`
