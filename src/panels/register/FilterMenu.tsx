import { ListFilter } from 'lucide-react'
import { useMemo } from 'react'
import { Response } from '@/model/decision'
import { subjectKey } from '@/model/subject'
import { nameOf } from '@/rules/explain/nameOf'
import { bandsFromWorst } from '@/risk/bands'
import { strideLabels, strideLetters } from '@/rules/describe/strideWords'
import type { Threat } from '@/review/threat'
import { familyOf } from '@/store/registerFilter'
import type { RegisterQuery } from '@/store/registerQuery'
import { useModel } from '@/store/workspace'
import { bandNames } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { CheckboxGroup } from '@/ui/Checkbox'
import { Popover, PopoverTrigger } from '@/ui/Popover'
import { type Option, Select } from '@/ui/Select'
import { useControlOf } from '../catalogue'
import { riskViews } from '../riskViews'
import { responseWords } from '@/review/responses'
import { stateFlag } from '@/review/stateFlag'
import { familyLabel } from './familyLabel'
import { noResponse, timeWords } from './filterPills'
import styles from './Register.module.css'
import type { Asking } from './useRegisterQuery'
import { workStatuses } from '@/review/workStatuses'

interface FilterMenuProps {
  readonly asking: Asking
  /** All that the filters could be about. */
  readonly threats: readonly Threat[]
  readonly owners: readonly string[]
}

/** Everything that the list can be narrowed by. */
export function FilterMenu(props: FilterMenuProps) {
  return (
    <PopoverTrigger>
      <Button>
        <ListFilter aria-hidden /> Filter
      </Button>
      <Popover label="Filter the threats" size="large">
        <Choices {...props} />
      </Popover>
    </PopoverTrigger>
  )
}

function Choices({ asking, threats, owners }: FilterMenuProps) {
  const { query, change } = asking
  return (
    <div className={styles.filters}>
      <CheckboxGroup
        label="Band"
        options={bandOptions}
        value={query.bands}
        onChange={(bands) => change({ bands })}
      />
      <CheckboxGroup
        label="Response"
        options={responseOptions}
        value={query.responses}
        onChange={(responses) => change({ responses })}
      />
      <CheckboxGroup
        label="Work"
        options={workStatuses}
        value={query.statuses}
        onChange={(statuses) => change({ statuses })}
      />
      <CheckboxGroup
        label="Time"
        options={timeOptions}
        value={query.times}
        onChange={(times) => change({ times })}
      />
      <CheckboxGroup
        label="STRIDE"
        options={strideOptions}
        value={query.strides}
        onChange={(strides) => change({ strides })}
      />
      <CheckboxGroup
        label="State"
        options={stateOptions}
        value={query.states}
        onChange={(states) => change({ states })}
      />
      <Lists asking={asking} threats={threats} owners={owners} />
    </div>
  )
}

const bandOptions = [...bandsFromWorst, 'unrated' as const].map((id) => ({
  id,
  label: bandNames[id],
}))

const responseOptions = [...Response.options, 'none' as const].map((id) => ({
  id,
  label: id === 'none' ? noResponse : (responseWords(id)?.label ?? ''),
}))

const timeOptions = (['overdue', 'soon', 'ending'] as const).map((id) => ({
  id,
  label: timeWords[id],
}))

/** The others have lists of their own. */
const stateOptions = (['new', 'changed', 'expired', 'decided'] as const).map((id) => ({
  id,
  label: stateFlag(id),
}))

const viewOptions = riskViews.map(({ id, label }) => ({ id, label: `${label} risk` }))

const strideOptions = strideLetters.map((id) => ({ id, label: strideLabels[id] }))

/** What differs from model to model: one more is added at a time, and taken away by its pill. */
function Lists({ asking, threats, owners }: FilterMenuProps) {
  const { query, change } = asking
  const records = useRecords(threats)
  const families = useMemo(() => familiesIn(threats), [threats])
  const controls = useControls(threats)
  const add = (name: Added, id: string) => change({ [name]: [...new Set([...query[name], id])] })
  return (
    <>
      <Adding
        label="Owner"
        options={[
          { id: '', label: 'Nobody' },
          ...owners.map((name) => ({ id: name, label: name })),
        ]}
        onAdd={(id) => add('owners', id)}
      />
      <Adding label="About" options={records} onAdd={(id) => add('on', id)} />
      <Adding label="Rules" options={families} onAdd={(id) => add('families', id)} />
      <Adding label="Helped by" options={controls} onAdd={(id) => add('controls', id)} />
      <Select
        label="Bands of"
        options={viewOptions}
        value={query.view}
        onChange={(view) => change({ view })}
      />
    </>
  )
}

type Added = Extract<keyof RegisterQuery, 'owners' | 'on' | 'families' | 'controls'>

interface AddingProps {
  readonly label: string
  readonly options: readonly Option<string>[]
  readonly onAdd: (id: string) => void
}

function Adding({ label, options, onAdd }: AddingProps) {
  // A list has no use for an empty id.
  const keyed = options.map((option) => ({ ...option, id: `=${option.id}` }))
  return (
    <Select
      label={label}
      options={keyed}
      value={null}
      placeholder="Any"
      onChange={(id) => onAdd(id.slice(1))}
      isDisabled={options.length === 0}
    />
  )
}

function useRecords(threats: readonly Threat[]): readonly Option<string>[] {
  const model = useModel((whole) => whole)
  return useMemo(() => {
    const on = new Map(threats.flatMap((threat) => threat.on).map((one) => [subjectKey(one), one]))
    return byLabel([...on].map(([id, subject]) => ({ id, label: nameOf(subject, model) })))
  }, [threats, model])
}

function familiesIn(threats: readonly Threat[]): readonly Option<string>[] {
  const ids = new Set(threats.map(familyOf).filter((id) => id !== ''))
  return byLabel([...ids].map((id) => ({ id, label: familyLabel(id) })))
}

function useControls(threats: readonly Threat[]): readonly Option<string>[] {
  const controlOf = useControlOf()
  return useMemo(() => {
    const ids = new Set(
      threats.flatMap(({ origin }) =>
        origin.type === 'finding'
          ? origin.finding.rule.mitigations.map((each) => each.control)
          : [],
      ),
    )
    return byLabel([...ids].map((id) => ({ id, label: controlOf(id)?.name ?? id })))
  }, [threats, controlOf])
}

function byLabel(options: readonly Option<string>[]): readonly Option<string>[] {
  return options.toSorted((one, other) => one.label.localeCompare(other.label))
}
