import { Ban } from 'lucide-react'
import type { AppliedControl } from '@/model/appliedControl'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import { type Subject, subjectKey } from '@/model/subject'
import { applyControl } from '@/review/appliedControls'
import { statusWords } from '@/review/controls/statusWords'
import type { Control } from '@/rules/control'
import { newId } from '@/store/newId'
import { useModelParts } from '@/store/workspace'
import { IconButton } from '@/ui/IconButton'
import { useCatalogue, useControlOf } from '../catalogue'
import { ControlLink } from '../ControlLink'
import { useUndoable } from '@/store/undoable'
import { controlsFor } from './controlsFor'
import styles from './inspector.module.css'

/** The default controls of the model that speak for a record, and the way to make it an exception. */
export function DefaultsHere({ subject }: { readonly subject: Subject }) {
  const change = useUndoable()
  const controlOf = useControlOf()
  const catalogue = useCatalogue() ?? none
  const defaults = useModelParts((model) => defaultsFor(model, subject, catalogue))
  const except = (control: string, name: string) =>
    change(
      'Except from default control',
      `“${name}” does not count here any more. Say why in its notes.`,
      (model) =>
        applyControl(model, {
          id: newId<AppliedControlId>(),
          control,
          on: subject,
          status: 'rejected',
        }),
    )
  return defaults.map(({ id, control, status }) => {
    const name = controlOf(control ?? '')?.name ?? ''
    return (
      <li key={id} className={styles.card}>
        <div className={styles.cardHead}>
          <span className={styles.rowText}>
            <ControlLink id={id}>{name}</ControlLink>
            <span className={styles.quiet}> · by default, {statusWords[status].toLowerCase()}</span>
          </span>
          <IconButton
            label={`Except from ${name}`}
            size="tiny"
            onPress={() => except(control ?? '', name)}
          >
            <Ban aria-hidden />
          </IconButton>
        </div>
      </li>
    )
  })
}

const none: readonly Control[] = []

/** What stands on the whole model and fits a record that says nothing of it itself. */
function defaultsFor(
  model: Model,
  subject: Subject,
  catalogue: readonly Control[],
): readonly AppliedControl[] {
  if (subject.type === 'model') return []
  const all = Object.values(model.controls)
  const counting = all.filter(
    ({ on, status }) => on.type === 'model' && status !== 'rejected' && status !== 'proposed',
  )
  if (counting.length === 0) return []
  const key = subjectKey(subject)
  const own = new Set(all.flatMap(({ on, control }) => (subjectKey(on) === key ? control : [])))
  const fitting = new Set(controlsFor(model, subject, catalogue).map(({ id }) => id))
  return counting.filter(
    ({ control }) => control !== null && fitting.has(control) && !own.has(control),
  )
}
