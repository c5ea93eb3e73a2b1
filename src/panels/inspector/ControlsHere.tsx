import { Plus, Trash2 } from 'lucide-react'
import { type AppliedControl, ControlStatus } from '@/model/appliedControl'
import type { AppliedControlId } from '@/model/id'
import { type Subject, subjectKey, wholeModel } from '@/model/subject'
import {
  applyControl,
  editControl,
  removeControl,
  setControlStatus,
} from '@/review/appliedControls'
import { statusWords } from '@/review/controls/statusWords'
import { newId } from '@/store/newId'
import { today } from '@/store/today'
import { useEdit, useModel, useModelParts } from '@/store/workspace'
import { arriving } from '@/ui/arriving'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { IconButton } from '@/ui/IconButton'
import { Menu, MenuItem, MenuTrigger } from '@/ui/Menu'
import { Select } from '@/ui/Select'
import { useCatalogue, useControlOf } from '../catalogue'
import { ControlLink } from '../ControlLink'
import { TypedField } from '../TypedField'
import { controlsFor } from './controlsFor'
import styles from './inspector.module.css'
import { RecordList } from './RecordList'

const DefaultsHere = arriving(async () => (await import('./DefaultsHere')).DefaultsHere)

const statuses = ControlStatus.options.map((id) => ({ id, label: statusWords[id] }))

/** The controls on a record or on the whole model, how far each has come, and a way to add one. */
export function ControlsHere({ subject = wholeModel }: { readonly subject?: Subject }) {
  const controls = useModel((model) => model.controls)
  const key = subjectKey(subject)
  const applied = Object.values(controls).filter(({ on }) => subjectKey(on) === key)
  return (
    <RecordList
      title={subject.type === 'model' ? 'Controls on the whole model' : 'Controls'}
      count={applied.length}
      actions={<AddControl subject={subject} applied={applied} />}
      hint="A control that is implemented answers questions for you. A planned one counts in the target view only."
    >
      {applied.map((control) => (
        <ControlCard key={control.id} applied={control} />
      ))}
      <DefaultsHere subject={subject} />
    </RecordList>
  )
}

interface AddControlProps {
  readonly subject: Subject
  readonly applied: readonly AppliedControl[]
}

function AddControl({ subject, applied }: AddControlProps) {
  const edit = useEdit()
  const catalogue = useCatalogue() ?? []
  const fitting = useModelParts((model) => controlsFor(model, subject, catalogue))
  const there = new Set(applied.map(({ control }) => control))
  const possible = fitting.filter(({ id }) => !there.has(id))
  const add = (key: unknown) => {
    const known = possible.find(({ id }) => id === key)
    const id = newId<AppliedControlId>()
    const named = known ? { control: known.id } : { control: null, name: 'Own control' }
    edit('Add control', (whole) =>
      applyControl(whole, { id, on: subject, status: 'planned', ...named }),
    )
  }
  return (
    <MenuTrigger>
      <Button size="small" variant="quiet">
        <Plus aria-hidden /> Add control
      </Button>
      <Menu placement="bottom end" onAction={add}>
        <MenuItem id="own" label="A control of your own" />
        {possible.map(({ id, name }) => (
          <MenuItem key={id} id={id} label={name} />
        ))}
      </Menu>
    </MenuTrigger>
  )
}

function ControlCard({ applied }: { readonly applied: AppliedControl }) {
  const edit = useEdit()
  const controlOf = useControlOf()
  const { id } = applied
  const known = applied.control === null ? undefined : controlOf(applied.control)
  const name = known?.name ?? (applied.name || applied.control || 'Own control')
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        {applied.control === null ? (
          <TypedField
            label="Name of the control"
            isLabelHidden
            value={applied.name}
            step="Rename control"
            mergeKey={`control:name:${id}`}
            change={(model, value) => editControl(model, id, { name: value })}
          />
        ) : (
          <span className={styles.rowText}>
            <ControlLink id={id}>{name}</ControlLink>
          </span>
        )}
        <IconButton
          label={`Remove ${name}`}
          size="tiny"
          onPress={() => edit('Remove control', (model) => removeControl(model, id))}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <Select
        label={`Status of ${name}`}
        isLabelHidden
        options={statuses}
        value={applied.status}
        onChange={(status) =>
          edit('Change status', (model) => setControlStatus(model, id, status, today()))
        }
      />
      <Disclosure title="Owner, due date and evidence" level={4}>
        <ControlNotes applied={applied} />
      </Disclosure>
    </li>
  )
}

function ControlNotes({ applied }: { readonly applied: AppliedControl }) {
  const { id } = applied
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <TypedField
          label="Owner"
          value={applied.owner}
          step="Assign control"
          mergeKey={`control:owner:${id}`}
          change={(model, owner) => editControl(model, id, { owner })}
        />
        <TypedField
          label="Due"
          type="date"
          value={applied.due ?? ''}
          step="Set due date"
          mergeKey={`control:due:${id}`}
          change={(model, due) => editControl(model, id, { due: due || null })}
        />
      </div>
      <TypedField
        label="Evidence"
        isLong
        value={applied.evidence}
        step="Note evidence"
        mergeKey={`control:evidence:${id}`}
        change={(model, evidence) => editControl(model, id, { evidence })}
        placeholder="Where it can be seen that it is in place"
      />
    </div>
  )
}
