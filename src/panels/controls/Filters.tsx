import { ControlStatus } from '@/model/appliedControl'
import { subjectKey, type Subject } from '@/model/subject'
import { statusWords } from '@/review/controls/statusWords'
import {
  type ControlQuery,
  groupings,
  type Grouping,
  isNarrowed,
  noControlQuery,
  sortings,
  type Sorting,
} from '@/store/controlQuery'
import { useModel } from '@/store/workspace'
import { nameOf } from '@/rules/explain/nameOf'
import { recordsInOrder } from '@/rules/records'
import { FilterPills } from '@/ui/FilterPills'
import { SearchField } from '@/ui/SearchField'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { Select } from '@/ui/Select'
import { useControlOf } from '../catalogue'
import styles from './controls.module.css'
import { waitWords } from '@/review/controls/waitWords'
import { OwnControl } from './OwnControl'
import type { Asking } from './useControlQuery'

const groupWords: { readonly [Group in Grouping]: string } = {
  control: 'By control',
  status: 'By status',
  owner: 'By owner',
  none: 'Not grouped',
}

const sortWords: { readonly [Sort in Sorting]: string } = {
  due: 'Due first',
  name: 'By name',
  status: 'By status',
  owner: 'By owner',
  place: 'By record',
}

const groupOptions = groupings.map((id) => ({ id, label: groupWords[id] }))
const sortOptions = sortings.map((id) => ({ id, label: sortWords[id] }))
const statusOptions = [
  { id: 'any', label: 'Any status' } as const,
  ...ControlStatus.options.map((id) => ({ id, label: statusWords[id] })),
]

/** Which list is shown, the search in it, and how it is narrowed and put in order. */
export function Filters({ asking }: { readonly asking: Asking }) {
  const { query, change } = asking
  const isApplied = query.list === 'applied'
  return (
    <div className={styles.filters}>
      <SegmentedControl
        label="List"
        segments={[
          { id: 'applied', label: 'Applied' },
          { id: 'catalogue', label: 'Catalogue' },
        ]}
        value={query.list}
        onChange={(list) => list && change({ list })}
      />
      <div className={styles.search}>
        <SearchField
          label={isApplied ? 'Find an applied control' : 'Find a control'}
          value={query.find}
          onChange={(find) => change({ find })}
        />
      </div>
      {isApplied && <Order asking={asking} />}
      <OwnControl />
      {isApplied && isNarrowed(query) && <Pills asking={asking} />}
    </div>
  )
}

function Order({ asking }: { readonly asking: Asking }) {
  const { query, change } = asking
  const [only, ...others] = query.status
  return (
    <div className={styles.order}>
      <Select
        label="Status"
        isLabelHidden
        isQuiet
        placeholder="Several"
        options={statusOptions}
        value={others.length > 0 ? null : (only ?? 'any')}
        onChange={(id) => change({ status: id === 'any' ? [] : [id] })}
      />
      <Select
        label="Grouping"
        isLabelHidden
        isQuiet
        options={groupOptions}
        value={query.group}
        onChange={(group) => change({ group })}
      />
      <Select
        label="Order"
        isLabelHidden
        isQuiet
        options={sortOptions}
        value={query.sort}
        onChange={(sort) => change({ sort })}
      />
    </div>
  )
}

/** Each part that narrows the list, removable. */
function Pills({ asking }: { readonly asking: Asking }) {
  const { query, change } = asking
  const controlOf = useControlOf()
  const { group, sort, open } = query
  const record = useModel((model) => (query.on === null ? null : recordNamed(query.on, model)))
  const words = query.find.trim()
  const parts: readonly (readonly [string, Partial<ControlQuery>])[] = [
    ...(words === '' ? [] : [[`“${words}”`, { find: '' }] as const]),
    ...query.status.map(
      (each) =>
        [statusWords[each], { status: query.status.filter((other) => other !== each) }] as const,
    ),
    ...query.waits.map(
      (each) =>
        [waitWords[each], { waits: query.waits.filter((other) => other !== each) }] as const,
    ),
    ...(query.control === null
      ? []
      : [[controlOf(query.control)?.name ?? query.control, { control: null }] as const]),
    ...(query.owner === null ? [] : [[`Owner ${query.owner}`, { owner: null }] as const]),
    ...(record === null ? [] : [[`On ${record}`, { on: null }] as const]),
  ]
  return (
    <div className={styles.pills}>
      <FilterPills
        parts={parts.map(([name, without]) => ({
          id: name,
          name,
          onRemove: () => change(without),
        }))}
        onClear={() => change({ ...noControlQuery, group, sort, open })}
      />
    </div>
  )
}

function recordNamed(key: string, model: Parameters<typeof nameOf>[1]): string {
  const subject = recordsInOrder(model).find((each: Subject) => subjectKey(each) === key)
  return subject ? nameOf(subject, model) : 'a removed record'
}
