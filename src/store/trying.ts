import type { AppliedControlId } from '@/model/id'
import type { NewControl } from '@/review/appliedControls'
import { isSameControl, withPlanned } from '@/review/trying/tryControls'
import type { PlacedControl } from '@/rules/explain/remedy'
import type { Lens } from './lens'
import { newId } from './newId'
import { editUndoably } from './undoable'
import type { Workspace } from './workspace'

/** The controls that are being tried out; none through another lens. */
export function triedIn(lens: Lens | null): readonly NewControl[] {
  return lens?.type === 'trial' ? lens.controls : none
}

const none: readonly NewControl[] = []

/** Whether controls are being tried out wherever they would help. */
export function isTried(lens: Lens | null, placed: readonly PlacedControl[]): boolean {
  const tried = triedIn(lens)
  return (
    tried.length > 0 &&
    asNew(placed).every((control) => tried.some((each) => isSameControl(each, control)))
  )
}

/** Tries controls out beside those that are being tried out already. Nothing is stored. */
export function tryOut({ session }: Workspace, placed: readonly PlacedControl[]): void {
  const { lens, lookThrough } = session.getState()
  const tried = triedIn(lens)
  const added = asNew(placed).filter(
    (control) => !tried.some((each) => isSameControl(each, control)),
  )
  if (added.length > 0) lookThrough({ type: 'trial', controls: [...tried, ...added] })
}

/** Tries controls out no longer; with the last of them the trial is over. */
export function stopTrying({ session }: Workspace, placed: readonly PlacedControl[]): void {
  const { lens, lookThrough } = session.getState()
  const dropped = asNew(placed)
  const kept = triedIn(lens).filter(
    (each) => !dropped.some((control) => isSameControl(each, control)),
  )
  lookThrough(kept.length > 0 ? { type: 'trial', controls: kept } : null)
}

/** Plans all that is being tried out in one step, and ends the trial. */
export function planTried(workspace: Workspace): void {
  const { document, session, tell } = workspace
  const { lens, lookThrough } = session.getState()
  const { model } = document.getState()
  const planned = withPlanned(model, triedIn(lens))
  const count = Object.values(planned.controls).filter(
    ({ id, status }) => model.controls[id]?.status !== status,
  ).length
  lookThrough(null)
  if (count === 0) tell('All of it had been planned already.')
  const message = count === 1 ? 'A control planned.' : `${count} controls planned.`
  editUndoably(workspace, 'Plan what was tried out', message, () => planned)
}

function asNew(placed: readonly PlacedControl[]): readonly NewControl[] {
  return placed.flatMap(({ control, on }) =>
    on.map((subject) => ({
      id: newId<AppliedControlId>(),
      control,
      on: subject,
      status: 'implemented' as const,
    })),
  )
}
