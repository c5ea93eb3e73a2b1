import { type ReactNode, useState } from 'react'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import styles from './signed.module.css'

/** So many rows are made at once. */
const PORTION = 100

/** A column: one is what the row is about, and words that are long are given more room. */
export interface SignedColumn {
  readonly label: string
  readonly fit?: 'narrow' | 'wide'
  readonly isHead?: boolean
}

interface SignedPartProps<Row> {
  readonly title: string
  readonly columns: readonly SignedColumn[]
  readonly rows: readonly Row[]
  /** What is said where there are no rows. */
  readonly nothing: string
  /** The cells of a row, in the order of the columns. */
  readonly children: (row: Row) => { readonly key: string; readonly cells: readonly ReactNode[] }
}

/** A table of what was signed; where there is little room each row is a card. */
export function SignedPart<Row>(props: SignedPartProps<Row>) {
  const { title, columns, rows, nothing, children } = props
  const [shown, setShown] = useState(PORTION)
  return (
    <Disclosure level={2} title={title} count={rows.length} isOpenAtFirst>
      {rows.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      {rows.length > 0 && (
        <div className={styles.room}>
          <table className={styles.table} aria-label={title}>
            <thead>
              <tr>
                {columns.map(({ label, fit }) => (
                  <th key={label} scope="col" data-fit={fit}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, shown).map((row) => {
                const { key, cells } = children(row)
                return <SignedRow key={key} columns={columns} cells={cells} />
              })}
            </tbody>
          </table>
        </div>
      )}
      {rows.length > shown && (
        <Button size="small" onPress={() => setShown(shown + PORTION)}>
          Show {Math.min(PORTION, rows.length - shown)} more of {rows.length - shown}
        </Button>
      )}
    </Disclosure>
  )
}

interface SignedRowProps {
  readonly columns: readonly SignedColumn[]
  readonly cells: readonly ReactNode[]
}

function SignedRow({ columns, cells }: SignedRowProps) {
  return (
    <tr>
      {columns.map(({ label, isHead }, at) =>
        isHead ? (
          <th key={label} scope="row">
            {cells[at]}
          </th>
        ) : (
          <td key={label} data-label={label} data-empty={cells[at] === '–'}>
            {cells[at]}
          </td>
        ),
      )}
    </tr>
  )
}
