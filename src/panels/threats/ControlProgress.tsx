import { Check, Clock } from 'lucide-react'
import type { ControlStatus } from '@/model/appliedControl'
import { placeControls } from '@/review/remedies/placeControls'
import type { PlacedControl } from '@/rules/explain/remedy'
import { newId } from '@/store/newId'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { useUndoable } from '@/store/undoable'
import { progressOf, takeBackControls } from './placedControls'
import detail from './detail.module.css'
import styles from './threats.module.css'

interface ControlProgressProps {
  /** Said when it has changed. */
  readonly name: string
  readonly placed: readonly PlacedControl[]
}

/** How far controls have come where they would help, and the ways on and back. */
export function ControlProgress({ name, placed }: ControlProgressProps) {
  const change = useUndoable()
  const controls = useModel((model) => model.controls)
  const progress = progressOf(controls, placed)
  const place = (step: string, status: ControlStatus) =>
    change(step, `${step}: ${name}.`, (model) => placeControls(model, placed, status, newId))
  const takeBack = () =>
    change('Take back control', `Control taken back: ${name}.`, (model) =>
      takeBackControls(model, placed),
    )
  return (
    <div className={styles.actions}>
      {progress && <Progress progress={progress} />}
      {/* A button that was pressed stays where it was, and with it the focus. */}
      {progress !== 'inPlace' && (
        <Button
          size="small"
          variant={progress ? 'quiet' : 'secondary'}
          onPress={progress ? takeBack : () => place('Control planned', 'planned')}
        >
          {progress ? 'Take back' : 'Plan'}
        </Button>
      )}
      <Button
        size="small"
        variant={progress === 'inPlace' ? 'quiet' : 'secondary'}
        onPress={progress === 'inPlace' ? takeBack : () => place('Control in place', 'implemented')}
      >
        {progress === 'inPlace' ? 'Take back' : 'Is in place'}
      </Button>
    </div>
  )
}

function Progress({ progress }: { readonly progress: 'planned' | 'inPlace' }) {
  const Icon = progress === 'planned' ? Clock : Check
  return (
    <span className={detail.progress}>
      <Icon aria-hidden />
      {progress === 'planned' ? 'Planned' : 'In place'}
    </span>
  )
}
