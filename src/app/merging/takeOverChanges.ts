import type { MetCopies } from '@/interchange/signing/metCopies'
import type { Model } from '@/model/model'
import { keepRevision } from '@/persistence/revisions'
import { choicesIn } from '@/review/merging/mergeChoice'
import { mergeOutcome } from '@/review/merging/mergeOutcome'
import { editUndoably } from '@/store/undoable'
import type { Workspace } from '@/store/workspace'
import { counted } from '@/model/counted'
import { database } from '../database'
import type { MergingFile } from './mergingFile'

/** What was chosen to be taken over from a file. */
export interface Choosing {
  readonly file: MergingFile
  readonly met: MetCopies
  readonly chosen: ReadonlySet<string>
}

/**
 * Takes over what was chosen as one step that can be undone, once the model as it stands was kept.
 * Rejects when it cannot be kept, and changes nothing then.
 */
export async function takeOverChanges(workspace: Workspace, choosing: Choosing): Promise<void> {
  const { file, met, chosen } = choosing
  const outcomeFor = (model: Model) => mergeOutcome(met.questions, chosen, model, file.model)
  const { model } = workspace.document.getState()
  await keepRevision(database, model, 'Before changes were taken over')
  const { count } = outcomeFor(model)
  const message = `Took over ${takenInWords(count, met)} from “${file.fileName}”`
  editUndoably(workspace, 'Take over changes', message, (present) => outcomeFor(present).model)
}

/** “11 of 14 differences and 1 signed review”. */
function takenInWords(count: number, { questions, reviews }: MetCopies): string {
  const { length: all } = choicesIn(questions)
  const coming = reviews.coming.length
  const signed = coming > 0 ? counted(coming, 'signed review') : ''
  if (count === 0) return signed || 'nothing'
  const differences = `${count} of ${counted(all, 'difference')}`
  return signed ? `${differences} and ${signed}` : differences
}
