import { Clock } from 'lucide-react'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import { editControl, setControlStatus } from '@/review/appliedControls'
import type { ToDo } from '@/review/nextBest/nextBest'
import { Button } from '@/ui/Button'
import { takeBackControls } from '../threats/placedControls'
import { TypedField } from '../TypedField'
import { useUndoable } from '@/store/undoable'
import { EffortSelect } from './EffortSelect'
import { Gains } from './Gains'
import styles from './next.module.css'
import { Where } from './Where'

type UnderWayToDo = Extract<ToDo, { type: 'underWay' }>

/** A control that is planned: who does it until when, and what it will change. */
export function UnderWayCard({ todo: { item, gain } }: { readonly todo: UnderWayToDo }) {
  const { name, control, applied, estimate } = item
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.what} tabIndex={-1} data-todo>
          {name}
        </h3>
        {control && estimate && <EffortSelect control={control} estimated={estimate} />}
      </div>
      <div className={styles.planned}>
        <Clock aria-hidden /> Under way
        <Where on={applied.map(({ on }) => on)} />
      </div>
      {control ? (
        <Gains gain={gain} />
      ) : (
        <p className={styles.note}>No rule knows what this control changes.</p>
      )}
      <div className={styles.promise}>
        <Assignment item={item} />
        <Progress item={item} />
      </div>
    </>
  )
}

type Item = UnderWayToDo['item']

/** The same change to each of the controls that are one piece of work. */
const each =
  ({ applied }: Item, of: (model: Model, id: AppliedControlId) => Model) =>
  (model: Model) =>
    applied.reduce((rest, { id }) => of(rest, id), model)

function Assignment({ item }: { readonly item: Item }) {
  const { key, owner, due } = item
  return (
    <>
      <div className={styles.owner}>
        <TypedField
          label="Owner"
          value={owner}
          step="Assign control"
          mergeKey={`next:owner:${key}`}
          change={(model, next) =>
            each(item, (rest, id) => editControl(rest, id, { owner: next }))(model)
          }
        />
      </div>
      <TypedField
        label="Due"
        type="date"
        value={due ?? ''}
        step="Set due date"
        mergeKey={`next:due:${key}`}
        change={(model, next) =>
          each(item, (rest, id) => editControl(rest, id, { due: next || null }))(model)
        }
      />
    </>
  )
}

function Progress({ item }: { readonly item: Item }) {
  const { name, control, applied } = item
  const change = useUndoable()
  const takeBack = control
    ? (model: Model) =>
        takeBackControls(model, [{ control: control.id, on: applied.map(({ on }) => on) }])
    : each(item, (rest, id) => setControlStatus(rest, id, 'proposed'))
  const putInPlace = each(item, (rest, id) => setControlStatus(rest, id, 'implemented'))
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        aria-label={`Is in place: ${name}`}
        onPress={() => change('Control in place', `In place: ${name}.`, putInPlace)}
      >
        Is in place
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-label={`Take back: ${name}`}
        onPress={() => change('Take back control', `No longer planned: ${name}.`, takeBack)}
      >
        Take back
      </Button>
    </div>
  )
}
