import { useMemo } from 'react'
import { controls } from '@/rules/catalogue/controls'
import { families } from '@/rules/describe/families'
import { strideLabels, strideLetters } from '@/rules/describe/strideWords'
import { coveredLists } from '@/rules/lists/coveredLists'
import { library } from '@/rules/packs/library'
import { SearchField } from '@/ui/SearchField'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { type Option, type OptionGroup, Select } from '@/ui/Select'
import type { RuleFilter } from './ruleFilter'
import styles from './RulesScreen.module.css'
import { whereaboutsGroups } from './whereabouts'

interface RuleFiltersProps {
  readonly filter: RuleFilter
  readonly onChange: (change: Partial<RuleFilter>) => void
}

/** What the list is narrowed to. */
export function RuleFilters({ filter, onChange }: RuleFiltersProps) {
  return (
    <search className={styles.filters} aria-label="Filter the rules">
      <SearchField
        label="Search the rules"
        value={filter.text}
        onChange={(text) => onChange({ text })}
      />
      <SegmentedControl
        label="STRIDE letter"
        segments={letters}
        value={filter.letter}
        onChange={(letter) => onChange({ letter })}
        canBeEmpty
        isWide
      />
      <div className={styles.selects}>
        <Narrowing
          label="About"
          any="Any kind of element"
          groups={whereaboutsGroups}
          value={filter.kind}
          onChange={(kind) => onChange({ kind })}
        />
        <Narrowing
          label="Family"
          any="Any family"
          options={familyOptions}
          value={filter.family}
          onChange={(family) => onChange({ family })}
        />
        <Narrowing
          label="Control"
          any="Any control"
          options={controlOptions}
          value={filter.control}
          onChange={(control) => onChange({ control })}
        />
        <StandardFilters filter={filter} onChange={onChange} />
      </div>
    </search>
  )
}

const letters = strideLetters.map((id) => ({ id, label: id, name: strideLabels[id] }))

const familyOptions = families.map(({ id, label }) => ({ id, label }))

const usedControls = new Set<string>(
  library.flatMap(({ mitigations }) => mitigations.map(({ control }) => control)),
)

const controlOptions = controls
  .filter(({ id }) => usedControls.has(id))
  .map(({ id, name }) => ({ id, label: name }))
  .toSorted((one, other) => one.label.localeCompare(other.label))

const listOptions = coveredLists.map(({ id, name, version }) => ({
  id,
  label: name,
  hint: version,
}))

/** A published list and, once one is chosen, an entry of it. */
function StandardFilters({ filter, onChange }: RuleFiltersProps) {
  const { list, entry } = filter
  const entries = useMemo(() => entryOptions(list), [list])
  return (
    <>
      <Narrowing
        label="Standard"
        any="Any standard"
        options={listOptions}
        value={list}
        onChange={(next) => onChange({ list: next, entry: null })}
      />
      {list !== null && (
        <Narrowing
          label="Entry"
          any="Any entry"
          options={entries}
          value={entry}
          onChange={(next) => onChange({ entry: next })}
        />
      )}
    </>
  )
}

function entryOptions(list: string | null): readonly Option<string>[] {
  const entries = coveredLists.find(({ id }) => id === list)?.entries ?? []
  return entries.map(({ id, title }) => ({ id, label: `${id} ${title}` }))
}

interface NarrowingProps<Id extends string> {
  readonly label: string
  /** What is said while nothing is chosen. */
  readonly any: string
  readonly options?: readonly Option<Id>[]
  readonly groups?: readonly OptionGroup<Id>[]
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
}

/** A choice that can be taken back. */
function Narrowing<Id extends string>(props: NarrowingProps<Id>) {
  const { label, any, options = [], groups = [], value, onChange } = props
  return (
    <Select<Id | 'any'>
      label={label}
      options={[{ id: 'any', label: any }, ...options]}
      groups={groups}
      value={value ?? 'any'}
      onChange={(chosen) => onChange(chosen === 'any' ? null : chosen)}
    />
  )
}
