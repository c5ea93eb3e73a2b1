import { Disclosure } from '@/ui/Disclosure'
import styles from './review.module.css'
import { type ReactNode, useState } from 'react'
import { Button } from '@/ui/Button'

/** So many rows are made at once. */
const PORTION = 100

interface SignedPartProps<Row> {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly Row[]
  /** The cells of a row, in the order of the heads. */
  readonly children: (row: Row) => { readonly key: string; readonly cells: readonly ReactNode[] }
}

/** A table of what was signed; nothing where there is none. */
export function SignedPart<Row>({ title, heads, rows, children }: SignedPartProps<Row>) {
  const [shown, setShown] = useState(PORTION)
  if (rows.length === 0) return null
  return (
    <Disclosure level={2} title={title} count={rows.length} isOpenAtFirst>
      <div className={styles.tableRoom}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => {
              const { key, cells } = children(row)
              return (
                <tr key={key}>
                  {cells.map((cell, at) => (
                    <td key={heads[at]}>{cell}</td>
                  ))}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <Button size="small" onPress={() => setShown(shown + PORTION)}>
          Show more of {rows.length - shown}
        </Button>
      )}
    </Disclosure>
  )
}
