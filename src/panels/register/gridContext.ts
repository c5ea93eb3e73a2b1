import { createContext, useContext } from 'react'
import type { Response } from '@/model/decision'
import type { Day } from '@/model/text'
import type { Threat } from '@/review/threat'
import type { After } from '@/ui/cells/cellEditor'
import type { CellValue } from './editing/useCellEdit'

/** What a cell can ask of the table around it. */
export interface GridActions {
  /** Who owns anything in this model. */
  readonly owners: () => readonly string[]
  /** The threats that a change to one is meant for: all that are selected, if it is among them. */
  readonly meant: (threat: Threat) => readonly Threat[]
  /** Writes into the cells; the keyboard goes on. */
  readonly write: (threat: Threat, written: CellValue | null, after: After) => void
  /** Asks for the decision in full; a response may be chosen already. */
  readonly decide: (threat: Threat, response: Response | null) => void
}

export const GridContext = createContext<GridActions | null>(null)

/** The table around a cell. Throws outside of one, which only a mistake in the code can do. */
export function useGridActions(): GridActions {
  const actions = useContext(GridContext)
  if (!actions) throw new Error('There is no register around this cell.')
  return actions
}

/** The day it is, for all cells alike. */
export const TodayContext = createContext<Day>('')
