import { AlertTriangle, ChevronRight } from 'lucide-react'
import { ControlStatus } from '@/model/appliedControl'
import type { AppliedControlId } from '@/model/id'
import { editControl, setControlStatus } from '@/review/appliedControls'
import { statusWords } from '@/review/controls/statusWords'
import type { ControlQuery } from '@/store/controlQuery'
import { Checkbox } from '@/ui/Checkbox'
import { today } from '@/store/today'
import { useEdit } from '@/store/workspace'
import { DayCell, LongCell, TextCell } from './cells'
import type { ControlRow } from './controlRows'
import tableStyles from './table.module.css'
import styles from './controls.module.css'
import { waitWords } from '@/review/controls/waitWords'
import { EffectSummary } from './EffectSummary'
import { isDefault } from './isDefault'
import { useShowRecord } from './useShowRecord'

interface AppliedRowProps {
  readonly row: ControlRow
  /** Whether the name of the control stands in it, and not above it. */
  readonly hasName: boolean
  readonly isOpen: boolean
  readonly change: (part: Partial<ControlQuery>) => void
  readonly isTicked: boolean
  readonly onTick: (id: AppliedControlId, isOn: boolean) => void
}

/** One applied control: where, how far, who, by when, what shows it, and what it does. */
export function AppliedRow(props: AppliedRowProps) {
  const { row, hasName, isOpen, change, isTicked, onTick } = props
  const { applied, name, place, waits } = row
  const { id } = applied
  const what = `${name} on ${place}`
  const open = () => change({ open: id })
  return (
    <tr data-row={id} aria-current={isOpen || undefined} className={tableStyles.row}>
      <td className={tableStyles.tick}>
        <Checkbox
          label={`Select ${what}`}
          isSelected={isTicked}
          onChange={(isOn) => onTick(id, isOn)}
        />
      </td>
      {hasName && (
        <td className={tableStyles.nameCell}>
          <button type="button" className={styles.nameLink} onClick={open}>
            {name}
          </button>
        </td>
      )}
      <td className={tableStyles.placeCell}>
        <PlaceLink row={row} />
      </td>
      <td data-label="Status">
        <StatusCell row={row} what={what} />
      </td>
      <NoteCells row={row} what={what} />
      <td data-label="What it does">
        <button
          type="button"
          className={tableStyles.effectLink}
          aria-label={`What ${what} does`}
          onClick={open}
        >
          <EffectSummary applied={applied} isKnown={row.control !== undefined} />
          <ChevronRight aria-hidden />
        </button>
        <Waiting waits={waits} of="aged" />
      </td>
    </tr>
  )
}

interface NamedRowProps {
  readonly row: ControlRow
  /** The control and where it stands, in words. */
  readonly what: string
}

/** Who does it, by when, and what shows that it is there. */
function NoteCells({ row: { applied, waits }, what }: NamedRowProps) {
  const { id } = applied
  return (
    <>
      <td data-label="Owner">
        <TextCell
          cell={`owner:${id}`}
          label={`Owner of ${what}`}
          value={applied.owner}
          step="Assign control"
          change={(model, owner) => editControl(model, id, { owner })}
          placeholder="Nobody"
          list="control-owners"
        />
      </td>
      <td data-label="Due">
        <DayCell
          cell={`due:${id}`}
          label={`Due date of ${what}`}
          value={applied.due ?? ''}
          step="Set due date"
          change={(model, due) => editControl(model, id, { due: due || null })}
        />
        <Waiting waits={waits} of="overdue" />
      </td>
      <td data-label="Evidence" className={tableStyles.evidenceCell}>
        <LongCell
          cell={`evidence:${id}`}
          label={`Evidence of ${what}`}
          value={applied.evidence}
          step="Note evidence"
          placeholder="What shows it"
          change={(model, evidence) => editControl(model, id, { evidence })}
        />
        <Waiting waits={waits} of="unproven" />
      </td>
    </>
  )
}

function PlaceLink({ row }: Pick<AppliedRowProps, 'row'>) {
  const { applied, place, control, isException } = row
  const show = useShowRecord()
  const { on } = applied
  return (
    <span className={tableStyles.place}>
      {on.type === 'model' ? (
        <span>{place}</span>
      ) : (
        <button type="button" className={styles.placeLink} onClick={() => show(on)}>
          {place}
        </button>
      )}
      {isDefault(applied, control) && <span className={styles.tag}>Default</span>}
      {isException && <span className={styles.tag}>Exception</span>}
    </span>
  )
}

function StatusCell({ row, what }: NamedRowProps) {
  const edit = useEdit()
  const { id, status } = row.applied
  const choose = (word: string) => {
    const chosen = ControlStatus.options.find((option) => option === word)
    if (chosen) edit('Change status', (model) => setControlStatus(model, id, chosen, today()))
  }
  return (
    <select
      className={tableStyles.status}
      data-cell={`status:${id}`}
      data-status={status}
      aria-label={`Status of ${what}`}
      value={status}
      onChange={({ target }) => choose(target.value)}
    >
      {ControlStatus.options.map((option) => (
        <option key={option} value={option}>
          {statusWords[option]}
        </option>
      ))}
    </select>
  )
}

interface WaitingProps {
  readonly waits: ControlRow['waits']
  readonly of: ControlRow['waits'][number]
}

/** What waits is said in words at the cell that it is about. */
function Waiting({ waits, of }: WaitingProps) {
  if (!waits.includes(of)) return null
  return (
    <span className={tableStyles.waiting}>
      <AlertTriangle aria-hidden />
      {waitWords[of]}
    </span>
  )
}
