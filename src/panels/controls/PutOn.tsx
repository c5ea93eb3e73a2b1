import { useMemo, useState } from 'react'
import type { ControlStatus } from '@/model/appliedControl'
import type { AppliedControlId } from '@/model/id'
import { type Subject, subjectKey } from '@/model/subject'
import { applyControlTo } from '@/review/appliedControls'
import type { Coverage } from '@/review/controls/controlCoverage'
import { statusWords } from '@/review/controls/statusWords'
import type { Control } from '@/rules/control'
import { newId } from '@/store/newId'
import { today } from '@/store/today'
import { useModel, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { Select } from '@/ui/Select'
import { TextField } from '@/ui/TextField'
import { useUndoable } from '@/store/undoable'
import { placeWords } from './controlRows'
import { counted } from '@/model/counted'
import styles from './side.module.css'
import { canBeDefault } from './isDefault'
import { PlacePicker } from './PlacePicker'
import { placesToPut, wholeModelToPut } from './placesToPut'

interface PutOnProps {
  /** The control of the catalogue; undefined for one of one's own, which is named here. */
  readonly control?: Control | undefined
  readonly coverage?: Coverage | undefined
  readonly onClose: () => void
}

/** Puts a control on several records at once, or on the whole model, in one step. */
export function PutOn({ isOpen, ...props }: PutOnProps & { readonly isOpen: boolean }) {
  // What was chosen is forgotten when it is closed.
  return isOpen ? <PutOnDialog {...props} /> : null
}

const statuses = (['planned', 'proposed', 'implemented', 'verified'] as const).map((id) => ({
  id,
  label: statusWords[id],
}))

function PutOnDialog({ control, coverage, onClose }: PutOnProps) {
  const [name, setName] = useState('')
  const [status, setStatus] = useState<ControlStatus>('planned')
  const [chosen, setChosen] = useState<readonly Subject[]>([])
  const put = usePutting(onClose)
  const title = control ? `Put “${control.name}” on` : 'Add a control of your own'
  const isReady = chosen.length > 0 && (control !== undefined || name.trim() !== '')
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isDisabled={!isReady}
            onPress={() =>
              put(
                { control: control?.id ?? null, name: name.trim(), status },
                chosen,
                control?.name,
              )
            }
          >
            {buttonWords(chosen)}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {!control && <TextField label="Name of the control" value={name} onChange={setName} />}
        <Places control={control} coverage={coverage} chosen={chosen} onChange={setChosen} />
        <Select
          label="Status"
          options={statuses}
          value={status}
          onChange={setStatus}
          description="Implemented and verified ones count today, planned ones in the target view."
        />
      </div>
    </Dialog>
  )
}

function buttonWords(chosen: readonly Subject[]): string {
  const records = chosen.filter(({ type }) => type !== 'model').length
  if (records === chosen.length)
    return records === 0 ? 'Put on' : `Put on ${counted(records, 'record')}`
  return records === 0
    ? 'Put on the whole model'
    : `Put on the whole model and ${counted(records, 'record')}`
}

function usePutting(onClose: () => void) {
  const change = useUndoable()
  const { document } = useWorkspace()
  return (
    what: { control: string | null; name: string; status: ControlStatus },
    on: readonly Subject[],
    known: string | undefined,
  ) => {
    const found = what.status === 'verified' ? { verifiedOn: today() } : {}
    const [only, ...others] = on
    const where =
      only && others.length === 0
        ? placeWords(only, document.getState().model)
        : counted(on.length, 'place')
    change('Put control on', `“${known ?? what.name}” was put on ${where}.`, (model) =>
      applyControlTo(model, on, { ...what, ...found }, () => newId<AppliedControlId>()),
    )
    onClose()
  }
}

interface PlacesProps extends Pick<PutOnProps, 'control' | 'coverage'> {
  readonly chosen: readonly Subject[]
  readonly onChange: (chosen: readonly Subject[]) => void
}

function Places({ control, coverage, chosen, onChange }: PlacesProps) {
  const model = useModel((whole) => whole)
  const places = useMemo(() => placesToPut(model, control, coverage), [model, control, coverage])
  const whole = wholeModelToPut(model, control?.id ?? null)
  const toggle = (subject: Subject, isOn: boolean) => {
    const others = chosen.filter((each) => subjectKey(each) !== subjectKey(subject))
    onChange(isOn ? [...others, subject] : others)
  }
  const isDefault = control === undefined || canBeDefault(control)
  return (
    <PlacePicker
      places={places}
      whole={whole}
      wholeWords={
        control && isDefault
          ? 'The whole model, as a default: it counts on every fitting record that does not reject it'
          : 'The whole model'
      }
      chosen={chosen}
      onToggle={toggle}
    />
  )
}
