import type { Threat } from '@/review/threat'
import { isInList } from '@/store/registerFilter'
import type { RegisterColumn } from '@/store/registerQuery'
import { SearchField } from '@/ui/SearchField'
import { Select } from '@/ui/Select'
import { ColumnMenu } from './ColumnMenu'
import { columnInfo } from './columns'
import { FilterMenu } from './FilterMenu'
import { listInfo } from './lists'
import styles from './Register.module.css'
import { RowsMenu } from './RowsMenu'
import { SavedViews } from './SavedViews'
import type { ShownColumns } from './useColumns'
import type { Asking } from './useRegisterQuery'

interface RegisterBarProps {
  readonly asking: Asking
  readonly threats: readonly Threat[]
  readonly owners: readonly string[]
  readonly rows: readonly Threat[]
  readonly columns: ShownColumns
}

/** What the list is narrowed to and how it is shown. */
export function RegisterBar({ asking, threats, owners, rows, columns }: RegisterBarProps) {
  const { query, change } = asking
  const total = threats.filter((threat) => isInList(query.list, threat)).length
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <SearchField
          label="Find a threat"
          value={query.text}
          onChange={(text) => change({ text })}
        />
      </div>
      <FilterMenu asking={asking} threats={threats} owners={owners} />
      <SavedViews asking={asking} />
      <Sorting asking={asking} shown={columns.shown} />
      <output className={styles.count}>
        {rows.length === total ? `${total}` : `${rows.length} of ${total}`}
        {total === 1 ? ' threat' : ' threats'}
      </output>
      <span className={styles.columns}>
        <ColumnMenu columns={columns} />
      </span>
      <RowsMenu rows={rows} columns={columns.shown} />
    </div>
  )
}

interface SortingProps {
  readonly asking: Asking
  readonly shown: readonly RegisterColumn[]
}

/** Where rows are cards there are no headings to press. */
function Sorting({ asking: { query, change }, shown }: SortingProps) {
  const own = listInfo(query.list).sort
  const sort = query.sort ?? own
  const columns = sort && !shown.includes(sort.column) ? [sort.column, ...shown] : shown
  const first = own ? [] : [{ id: 'rank' as const, label: 'Most urgent first' }]
  return (
    <div className={styles.sorting}>
      <Select<RegisterColumn | 'rank'>
        label="Sort by"
        isLabelHidden
        options={[...first, ...columns.map((id) => ({ id, label: columnInfo(id).label }))]}
        value={sort?.column ?? 'rank'}
        onChange={(id) =>
          change({ sort: id === 'rank' ? null : { column: id, isDescending: false } })
        }
      />
    </div>
  )
}
