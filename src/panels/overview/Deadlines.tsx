import { type Wait, waitsOf } from '@/review/controls/waiting'
import { controlAddress } from '@/store/controlQuery'
import type { RegisterQuery } from '@/store/registerQuery'
import { today } from '@/store/today'
import { useModel, useWorkspace } from '@/store/workspace'
import { Card } from './Card'
import { Figure, OpenList, useCount } from './Figure'
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
          <WaitingThreats key={label} label={label} asked={asked} />
        ))}
        {ofControls.map(({ id, label }) => (
          <WaitingControls key={id} wait={id} label={label} />
        ))}
      </ul>
      <p className={styles.whenEmpty}>
        Nothing is overdue, nothing ends soon, and everything decided has an owner.
      </p>
    </Card>
  )
}

interface WaitingThreatsProps {
  readonly label: string
  readonly asked: Partial<RegisterQuery>
}

function WaitingThreats({ label, asked }: WaitingThreatsProps) {
  const count = useCount(asked)
  if (count === 0) return null
  return (
    <li className={styles.line}>
      <span>{label}</span>
      <Figure asked={asked} name={label} />
    </li>
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
  if (count === 0) return null
  return (
    <li className={styles.line}>
      <span>{label}</span>
      <OpenList count={count} name={label} onOpen={open} />
    </li>
  )
}
