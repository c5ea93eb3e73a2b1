import { type Wait, waitsOf } from '@/review/controls/waiting'
import { controlAddress } from '@/store/controlQuery'
import type { RegisterQuery } from '@/store/registerQuery'
import { today } from '@/store/today'
import { useModel, useWorkspace } from '@/store/workspace'
import { Card } from './Card'
import { Figure, OpenList } from './Figure'
import styles from './overview.module.css'

const ofThreats: readonly { readonly label: string; readonly asked: Partial<RegisterQuery> }[] = [
  { label: 'Threats with work overdue', asked: { times: ['overdue'], sort: byDue() } },
  { label: 'Threats due within 14 days', asked: { times: ['soon'], sort: byDue() } },
  { label: 'Acceptances that have run out', asked: { list: 'toDecide', states: ['expired'] } },
  { label: 'Acceptances that end within 30 days', asked: { list: 'accepted', times: ['ending'] } },
  { label: 'Decisions whose facts have changed', asked: { list: 'toDecide', states: ['changed'] } },
  { label: 'Decided, and nobody owns it', asked: { list: 'register', owners: [''] } },
]

function byDue(): RegisterQuery['sort'] {
  return { column: 'due', isDescending: false }
}

const ofControls: readonly { readonly id: Wait; readonly label: string }[] = [
  { id: 'overdue', label: 'Controls overdue' },
  { id: 'unproven', label: 'Controls in place without evidence' },
  { id: 'aged', label: 'Controls verified long ago' },
  { id: 'unowned', label: 'Controls to do that nobody owns' },
]

/** What has a date that has passed or is near, and what nobody looks after. */
export function Deadlines() {
  return (
    <Card title="Overdue and soon due">
      <ul className={styles.list}>
        {ofThreats.map(({ label, asked }) => (
          <li key={label} className={styles.line}>
            <span>{label}</span>
            <Figure asked={asked} name={label} />
          </li>
        ))}
        {ofControls.map(({ id, label }) => (
          <li key={id} className={styles.line}>
            <span>{label}</span>
            <WaitingControls wait={id} label={label} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function WaitingControls({ wait, label }: { readonly wait: Wait; readonly label: string }) {
  const day = today()
  const count = useModel(
    ({ controls }) =>
      Object.values(controls).filter((control) => waitsOf(control, day).includes(wait)).length,
  )
  const { go } = useWorkspace()
  const open = () => go('controls', controlAddress({ waits: [wait] }))
  return <OpenList count={count} name={label} onOpen={open} />
}
