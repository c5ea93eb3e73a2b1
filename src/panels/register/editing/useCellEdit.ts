import { type Response, type WorkStatus, unhandled } from '@/model/decision'
import type { Model } from '@/model/model'
import { assign, decide, keepDecision } from '@/review/decide'
import { waitsForDecision } from '@/review/state'
import type { Handling } from '@/review/handling'
import type { Threat } from '@/review/threat'
import type { Situation } from '@/rules/situation'
import { editUndoably } from '@/store/undoable'
import { useAnalysis, useWorkspace } from '@/store/workspace'
import { lastDecider } from '../../threats/decider'
import { responseWords } from '@/review/responses'
import { canSay, type EditableColumn } from './editable'

/** What can be written into cells; a day that is left empty is none. */
export type CellValue =
  | { readonly column: 'owner' | 'notes' | 'due' | 'until'; readonly value: string }
  | { readonly column: 'status'; readonly value: WorkStatus }
  | { readonly column: 'response'; readonly value: Response }

const steps: { readonly [Column in EditableColumn]: string } = {
  response: 'Decide',
  reason: 'Decide',
  owner: 'Assign',
  due: 'Set due date',
  until: 'Change end of acceptance',
  status: 'Change work status',
  notes: 'Write notes',
}

/**
 * Writes into the cells of one threat or of several, as one step. What was said already, and what
 * cannot be said about a threat, changes nothing.
 */
export function useCellEdit(): (threats: readonly Threat[], written: CellValue) => void {
  const workspace = useWorkspace()
  const situation = useAnalysis((analysis) => analysis?.situation)
  return (threats, written) => {
    const { model: before } = workspace.document.getState()
    const those = threats.filter((threat) => isNews(threat, written, before))
    if (!situation || those.length === 0) return
    const label = `${steps[written.column]} ${those.length === 1 ? 'threat' : 'threats'}`
    const change = (model: Model) =>
      those.reduce((rest, threat) => withValue(rest, threat, written, situation), model)
    // One cell is its own message, unless its row may leave the list by it.
    if (those.length > 1 || written.column === 'response') {
      editUndoably(workspace, label, doneWords(written, those.length), change)
    } else workspace.document.getState().edit(label, change)
  }
}

/** The same response again confirms one that came back. */
function isNews(threat: Threat, written: CellValue, model: Model): boolean {
  if (!canSay(threat, written.column)) return false
  if (valueIn(saidOf(threat, model), written) !== written.value) return true
  return written.column === 'response' && waitsForDecision(threat.state)
}

/** What was said of a threat up to now, which the threats on the screen may not have caught up with. */
function saidOf({ id, origin }: Threat, { decisions, ownThreats }: Model): Handling {
  const known: Readonly<Record<string, Handling>> = origin.type === 'own' ? ownThreats : decisions
  return known[id] ?? unhandled
}

function valueIn(said: Handling, { column }: CellValue): string | null {
  if (column === 'status' && said.response === null) return null
  return column === 'response' ? said.response : (said[column] ?? '')
}

function withValue(model: Model, threat: Threat, written: CellValue, situation: Situation): Model {
  const by = lastDecider()
  const at = new Date().toISOString()
  switch (written.column) {
    case 'owner':
      return assign(model, threat, { owner: written.value })
    case 'notes':
      return assign(model, threat, { notes: written.value })
    case 'status':
      return assign(model, threat, { status: written.value })
    case 'due':
      return assign(model, threat, { due: written.value || null })
    case 'until':
      return keepDecision(model, threat, { by, at, until: written.value || null }, situation)
    case 'response': {
      const { value: response } = written
      const { reason } = saidOf(threat, model)
      return decide(model, threat, { response, reason, by, at }, situation)
    }
  }
}

function doneWords(written: CellValue, count: number): string {
  const those = count === 1 ? '' : ` ${count} threats`
  switch (written.column) {
    case 'response': {
      const done = responseWords(written.value)?.done ?? 'Decided'
      return count === 1 ? `${done}.` : `${done}:${those}.`
    }
    case 'owner':
      return written.value ? `${written.value} owns${those}.` : `Nobody owns${those} now.`
    case 'due':
      return `Due date set on${those}.`
    case 'until':
      return `End of acceptance set on${those}.`
    case 'status':
      return `Work status set on${those}.`
    case 'notes':
      return `Notes written on${those}.`
  }
}
