import { ListFilter, Plus } from 'lucide-react'
import { bandsFromWorst } from '@/risk/bands'
import { nameOfCell } from '@/risk/movement'
import { noFilter, type ThreatFilter } from '@/store/sessionStore'
import { isFiltering } from '@/store/threatFilter'
import { useSession, useWorkspace } from '@/store/workspace'
import { BandBadge, bandNames } from '@/ui/BandBadge'
import { Checkbox, CheckboxGroup } from '@/ui/Checkbox'
import { IconButton } from '@/ui/IconButton'
import { type FilterPart, FilterPills } from '@/ui/FilterPills'
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
      <Pills />
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
  const filter = useSession((session) => session.filter)
  const { setFilter } = useWorkspace().session.getState()
  return <FilterPills parts={partsOf(filter, setFilter)} onClear={() => setFilter(noFilter)} />
}

function partsOf(
  { cells, bands, onlySelected, only, text }: ThreatFilter,
  change: (part: Partial<ThreatFilter>) => void,
): readonly FilterPart[] {
  const words = text.trim()
  return [
    ...cells.map((cell) => ({
      id: `cell ${nameOfCell(cell)}`,
      name: `Likelihood ${cell.likelihood}, impact ${cell.impact}`,
      content: nameOfCell(cell),
      onRemove: () => change({ cells: cells.filter((other) => other !== cell) }),
    })),
    ...bands.map((band) => ({
      id: `band ${band}`,
      name: bandNames[band],
      content: <BandBadge band={band} show="word" />,
      onRemove: () => change({ bands: bands.filter((other) => other !== band) }),
    })),
    ...(onlySelected
      ? [{ id: 'selected', name: 'Only selected', onRemove: () => change({ onlySelected: false }) }]
      : []),
    ...(only === null
      ? []
      : [{ id: 'only', name: lackingWords(only), onRemove: () => change({ only: null }) }]),
    ...(words === ''
      ? []
      : [
          { id: 'text', name: 'Text', content: `“${words}”`, onRemove: () => change({ text: '' }) },
        ]),
  ]
}
