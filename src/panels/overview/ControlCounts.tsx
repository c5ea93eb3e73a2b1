import type { CSSProperties } from 'react'
import type { ControlStatus } from '@/model/appliedControl'
import { statusWords } from '@/review/controls/statusWords'
import { controlAddress } from '@/store/controlQuery'
import { useModelParts, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Card } from './Card'
import { OpenList } from './Figure'
import styles from './overview.module.css'

const order: readonly ControlStatus[] = [
  'verified',
  'implemented',
  'planned',
  'proposed',
  'rejected',
]

/** How far the controls have come. */
export function ControlCounts() {
  const statuses = useModelParts(({ controls }) =>
    Object.values(controls).map(({ status }) => status),
  )
  const { go } = useWorkspace()
  const counts = order.map((status) => statuses.filter((each) => each === status).length)
  const most = Math.max(1, ...counts)
  if (statuses.length === 0) {
    return (
      <Card title="Controls by status">
        <p className={styles.hint}>
          None yet. A control says what protects a record, and every threat that it answers follows.
        </p>
        <div className={styles.foot}>
          <Button
            size="small"
            onPress={() => go('controls', controlAddress({ list: 'catalogue' }))}
          >
            Look at the catalogue
          </Button>
        </div>
      </Card>
    )
  }
  return (
    <Card title="Controls by status">
      <table className={styles.table}>
        <tbody>
          {order.map((status, at) => {
            const count = counts[at] ?? 0
            const share = { '--share': `${String((100 * count) / most)}%` } as CSSProperties
            return (
              <tr key={status}>
                <th scope="row">{statusWords[status]}</th>
                <td aria-hidden className={styles.bar}>
                  {count > 0 && (
                    <span className={styles.segment} data-status={status} style={share} />
                  )}
                </td>
                <td className={styles.number}>
                  <OpenList
                    count={count}
                    name={`controls ${statusWords[status].toLowerCase()}`}
                    onOpen={() => go('controls', controlAddress({ status: [status] }))}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Card>
  )
}
