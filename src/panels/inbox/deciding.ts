import type { Model } from '@/model/model'
import { assign, decide, keepDecision, type Keeping } from '@/review/decide'
import type { Assignment, GivenResponse } from '@/review/handling'
import { waitsForDecision } from '@/review/state'
import type { Threat } from '@/review/threat'
import type { Situation } from '@/rules/situation'
import { editUndoably } from '@/store/undoable'
import type { Workspace } from '@/store/workspace'
import { responseWords } from '@/review/responses'
import { moveOn, noteStep } from './movingOn'

/** Gives one response to threats, as one step, and goes on to the next that waits for a decision. */
export function respondTo(
  workspace: Workspace,
  threats: readonly Threat[],
  given: GivenResponse,
  assignment: Assignment | null,
): void {
  const words = responseWords(given.response)
  change(workspace, threats, {
    label: `${words?.label ?? 'Decide'} threat`,
    done: words?.done ?? 'Decided',
    each: (model, threat, situation) => {
      const decided = decide(model, threat, given, situation)
      return assignment ? assign(decided, threat, assignment) : decided
    },
  })
}

/** Lets decisions stand on the facts of today, as one step, and goes on. */
export function keepThem(workspace: Workspace, threats: readonly Threat[], keeping: Keeping): void {
  change(workspace, threats, {
    label: 'Keep decision',
    done: 'Decision kept',
    each: (model, threat, situation) => keepDecision(model, threat, keeping, situation),
  })
}

interface Change {
  /** The step of undo, for one threat. */
  readonly label: string
  /** Said when it is done. */
  readonly done: string
  readonly each: (model: Model, threat: Threat, situation: Situation) => Model
}

function change(
  workspace: Workspace,
  threats: readonly Threat[],
  { label, done, each }: Change,
): void {
  const situation = workspace.analysis.getState().analysis?.situation
  const [first, ...others] = threats
  if (!situation || !first) return
  const isOne = others.length === 0
  const waited = threats.some(({ state }) => waitsForDecision(state))
  const before = workspace.document.getState().past.at(-1)
  editUndoably(
    workspace,
    isOne ? label : `${label}s`,
    isOne
      ? `${done}: ${first.title || 'a threat without a title'}`
      : `${done}: ${threats.length} threats`,
    (model) => threats.reduce((rest, threat) => each(rest, threat, situation), model),
  )
  const step = workspace.document.getState().past.at(-1)
  if (!step || step === before) return
  noteStep(workspace, step, first.id)
  if (waited) moveOn(workspace, new Set(threats.map(({ id }) => id)))
}
