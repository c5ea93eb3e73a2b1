import { memo, useRef } from 'react'
import { Checkbox } from '@/ui/Checkbox'
import type { ControlRow } from './controlRows'
import { type ControlGroup, titleOfGroup } from './controlRows'
import { AppliedRow } from './AppliedRow'
import { CoverageMark } from './CoverageMark'
import styles from './controls.module.css'
import tableStyles from './table.module.css'
import { TickedBar } from './TickedBar'
import { useCellKeys } from './useCellKeys'
import type { Asking } from './useControlQuery'
import { useTicked } from './useTicked'
import type { CoverageByControl } from './useCoverage'

interface AppliedTableProps {
  readonly asking: Asking
  readonly coverage: CoverageByControl | null
  readonly groups: readonly ControlGroup[]
  /** The rows as they are now, by id. */
  readonly live: ReadonlyMap<string, ControlRow>
  /** Told the id of the row that is being worked in. */
  readonly onHold: (id: string | null) => void
}

const columns = ['Where', 'Status', 'Owner', 'Due', 'Evidence', 'What it does'] as const

/** The table of the applied controls, in which everything can be written at its place. */
export function AppliedTable(props: AppliedTableProps) {
  const { asking, coverage, groups, live, onHold } = props
  const ticked = useTicked(groups.flatMap(({ rows }) => rows.map(({ applied }) => applied.id)))
  const table = useRef<HTMLTableElement>(null)
  useCellKeys(table, onHold)
  const { group, open } = asking.query
  const rowOf = (id: string) => {
    const row = live.get(id)
    if (!row) return null
    const hasName = group !== 'control'
    const { has, set } = ticked
    return (
      <Row
        key={id}
        row={row}
        hasName={hasName}
        isOpen={open === id}
        change={asking.change}
        isTicked={has(row.applied.id)}
        onTick={set}
      />
    )
  }
  return (
    <>
      <Owners rows={live} />
      <table ref={table} className={tableStyles.table} aria-label="Applied controls">
        <Head isByControl={group === 'control'} ticked={ticked} />
        {groups.map((each) => (
          <tbody key={each.id}>
            {group !== 'none' && (
              <GroupHead group={each} isControl={group === 'control'} {...{ asking, coverage }} />
            )}
            {each.rows.map(({ applied }) => rowOf(applied.id))}
          </tbody>
        ))}
      </table>
      {ticked.ids.length > 0 && (
        <div className={tableStyles.atFoot}>
          <TickedBar ids={ticked.ids} onClear={() => ticked.setAll(false)} />
        </div>
      )}
    </>
  )
}

interface HeadProps {
  readonly isByControl: boolean
  readonly ticked: ReturnType<typeof useTicked>
}

/** The headings; the first ticks all rows that are shown. */
function Head({ isByControl, ticked }: HeadProps) {
  return (
    <thead>
      <tr>
        <th scope="col" className={tableStyles.tick}>
          <Checkbox
            label="Select all that are shown"
            isSelected={ticked.isAll}
            isIndeterminate={ticked.ids.length > 0 && !ticked.isAll}
            onChange={ticked.setAll}
          />
        </th>
        {!isByControl && <th scope="col">Control</th>}
        {columns.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** The names of those who own controls already, to choose from. */
function Owners({ rows }: { readonly rows: AppliedTableProps['live'] }) {
  const owners = new Set([...rows.values()].map(({ applied }) => applied.owner.trim()))
  return (
    <datalist id="control-owners">
      {[...owners].filter(Boolean).map((owner) => (
        <option key={owner} value={owner}>
          {owner}
        </option>
      ))}
    </datalist>
  )
}

const Row = memo(AppliedRow, (one, other) => {
  return (
    one.row.applied === other.row.applied &&
    one.row.control === other.row.control &&
    one.row.name === other.row.name &&
    one.row.place === other.row.place &&
    one.row.isException === other.row.isException &&
    one.hasName === other.hasName &&
    one.isOpen === other.isOpen &&
    one.isTicked === other.isTicked
  )
})

interface GroupHeadProps {
  readonly group: ControlGroup
  readonly isControl: boolean
  readonly asking: Asking
  readonly coverage: CoverageByControl | null
}

/** The heading of some rows; a control opens to all that there is to say of it. */
function GroupHead({ group, isControl, asking, coverage }: GroupHeadProps) {
  const [first] = group.rows
  const id = isControl ? first?.applied.control : null
  return (
    <tr className={tableStyles.groupHead}>
      <th scope="rowgroup" colSpan={columns.length + (isControl ? 1 : 2)}>
        <span className={tableStyles.groupLine}>
          {id ? (
            <button
              type="button"
              className={styles.nameLink}
              onClick={() => asking.change({ open: id })}
            >
              {group.title}
            </button>
          ) : (
            <span>{titleOfGroup(group)}</span>
          )}
          <span className={styles.count}>{group.rows.length}</span>
          {id && (
            <CoverageMark
              coverage={coverage?.get(id)}
              onOpen={() => asking.change({ open: id })}
              name={group.title}
            />
          )}
        </span>
      </th>
    </tr>
  )
}
