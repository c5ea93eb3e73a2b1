import { Button } from '@/ui/Button'
import { TextField } from '@/ui/TextField'
import { TryButton } from '../lens/TryButton'
import { dayInWords } from '@/store/dayInWords'
import { EffortSelect } from './EffortSelect'
import { Gains } from './Gains'
import styles from './next.module.css'
import type { Pledges } from './pledges'
import { SetAsideButton } from './SetAsideButton'
import type { ControlToDo } from './useAdopting'
import type { Found } from './useNextBest'
import { Where } from './Where'

interface ControlCardProps {
  readonly todo: ControlToDo
  readonly found: Found
  readonly pledges: Pledges
  readonly onPlan: (todo: ControlToDo) => void
}

/** A control that would help: where, what it changes, how much work it is, who does it until when. */
export function ControlCard({ todo, found, pledges, onPlan }: ControlCardProps) {
  const { item, gain, wasAside, key } = todo
  const { owner, due } = pledges.of(key)
  const { name } = item.control
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.what} tabIndex={-1} data-todo>
          {name}
        </h3>
        <EffortSelect control={item.control} estimated={item.estimate} />
      </div>
      <Where on={item.on} />
      <Gains gain={gain} />
      {wasAside && (
        <p className={styles.note}>
          Set aside on {dayInWords(wasAside.on)}: “{wasAside.reason}” It would gain something else
          now.
        </p>
      )}
      <div className={styles.promise}>
        <div className={styles.owner}>
          <TextField
            label="Owner"
            value={owner}
            onChange={(next) => pledges.say(key, { owner: next })}
          />
        </div>
        <TextField
          label="Due"
          type="date"
          value={due ?? ''}
          onChange={(next) => pledges.say(key, { due: next || null })}
        />
        <div className={styles.actions}>
          <Button size="small" aria-label={`Plan: ${name}`} onPress={() => onPlan(todo)}>
            Plan
          </Button>
          <TryButton name={name} placed={item.placed} />
          <SetAsideButton todo={todo} found={found} />
        </div>
      </div>
    </>
  )
}
