import type { RiskScale } from '@/model/riskScale'
import type { MatrixCell } from '@/review/matrix'
import type { Threat } from '@/review/threat'
import type { ThreatFilter } from '@/store/sessionStore'
import { useSession, useWorkspace } from '@/store/workspace'
import { isCell } from '@/risk/scaleCheck'
import { BandBadge } from '@/ui/BandBadge'
import { cellKey, isAmong } from './cellAfter'
import { cellName } from './cellName'
import styles from './cells.module.css'
import chips from './chips.module.css'
import type { Place } from './roving'
import { type ChipKit, ThreatChip } from './ThreatChip'
import unseen from '@/ui/unseen.module.css'

/** The most chips that a cell has room for. */
const MOST_CHIPS = 3

export interface MatrixCellProps {
  readonly cell: MatrixCell
  /** The same cell with what is tried out. */
  readonly then: MatrixCell
  readonly scale: RiskScale
  readonly place: Place
  readonly isStop: boolean
  /** The threats in it, those first that are marked. */
  readonly threats: readonly Threat[]
  /** Threats about what is selected on the canvas. */
  readonly marked: ReadonlySet<Threat['id']>
  readonly kit: ChipKit
  /** How it stands to a threat on its way: it is where that is just now, it can get there, or not. */
  readonly target: 'here' | 'hereOutOfReach' | 'reachable' | 'outOfReach' | null
}

/** One of the 25 cells; it filters when it is pressed, and shows the first of its threats. */
export function MatrixCellView(props: MatrixCellProps) {
  const { cell, then, scale, threats, marked, target } = props
  const chosen = useSession((session) => session.filter.cells)
  const isChosen = isAmong(cell, chosen)
  const markedHere = threats.filter(({ id }) => marked.has(id)).length
  const words = cellName(cell, scale, then)
  const name = markedHere > 0 ? `${words}, ${markedHere} on what is selected` : words
  const shared = {
    className: styles.cell,
    'data-band': cell.band,
    'data-cell': cellKey(cell),
    'data-target': target ?? undefined,
  }
  if (cell.threats.length === 0) {
    return (
      <td {...shared}>
        <span className={styles.letter} aria-hidden>
          <BandBadge band={cell.band} />
        </span>
        <span aria-hidden>{then.threats.length > 0 ? <Count cell={cell} then={then} /> : '–'}</span>
        <span className={unseen.unseen}>{name}</span>
      </td>
    )
  }
  return (
    <td {...shared} data-chosen={isChosen} data-holds="threats">
      <CellButton {...props} name={name} chosen={chosen} markedHere={markedHere} />
      <Chips {...props} />
    </td>
  )
}

interface CellButtonProps extends MatrixCellProps {
  readonly name: string
  readonly chosen: ThreatFilter['cells']
  readonly markedHere: number
}

function CellButton({ cell, then, place, isStop, name, chosen, markedHere }: CellButtonProps) {
  const { session } = useWorkspace()
  const choose = (extend: boolean) =>
    session.getState().setFilter({ cells: chosenWith(chosen, cell, extend) })
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      aria-pressed={isAmong(cell, chosen)}
      tabIndex={isStop ? 0 : -1}
      data-row={place.row}
      data-column={place.column}
      onClick={(event) => choose(event.shiftKey)}
    >
      <Count cell={cell} then={then} />
      <BandBadge band={cell.band} />
      {markedHere > 0 && (
        <span className={chips.markedCount} aria-hidden>
          {markedHere}
        </span>
      )}
    </button>
  )
}

/** How many threats are in a cell; in a trial how many are, and would be. */
function Count({ cell, then }: Pick<MatrixCellProps, 'cell' | 'then'>) {
  const [now, later] = [cell.threats.length, then.threats.length]
  return <span className={styles.count}>{now === later ? now : `${now} → ${later}`}</span>
}

function Chips({ cell, threats, marked, kit, isStop }: MatrixCellProps) {
  const more = threats.length - MOST_CHIPS
  return (
    <div className={chips.chips}>
      {threats.slice(0, MOST_CHIPS).map((threat) => (
        <ThreatChip
          key={threat.id}
          threat={threat}
          cell={cell}
          kit={kit}
          isMarked={marked.has(threat.id)}
          isStop={isStop}
        />
      ))}
      {more > 0 && (
        <span className={chips.more} aria-hidden>
          +{more}
        </span>
      )}
    </div>
  )
}

type Cells = ThreatFilter['cells']

/** A cell pressed alone is the filter, or no longer; with Shift it joins or leaves the others. */
function chosenWith(chosen: Cells, { likelihood, impact }: MatrixCell, extend: boolean): Cells {
  const cell = { likelihood, impact }
  const others = chosen.filter((each) => !isCell(each, cell))
  const wasChosen = others.length < chosen.length
  if (extend) return wasChosen ? others : [...chosen, cell]
  return wasChosen && others.length === 0 ? [] : [cell]
}
