import { signed, withReview } from '@/interchange/signing/sign'
import type { ReviewId } from '@/model/id'
import type { Statement } from '@/panels/review/reviewTools'
import { exportedFindingsOf } from '@/review/exportedFindings'
import { newId } from '@/store/newId'
import type { Workspace } from '@/store/workspace'
import { foundNow } from '../files/exportModel'
import { keyToSignWith } from '../signing/keyInUse'

/** Signs the model as it stands and puts the review into it. Why that could not be done, or null. */
export async function signModel(
  workspace: Workspace,
  statement: Statement,
): Promise<string | null> {
  const { model, threats, packs } = await foundNow(workspace)
  if (!threats || !packs) {
    return 'The rules could not be loaded, so there is nothing to say of the threats. Reload the page, then sign.'
  }
  const { by, role, note, next, skipped } = statement
  const signer = await keyToSignWith()
  const result = await signed(
    model,
    {
      id: newId<ReviewId>(),
      at: new Date().toISOString(),
      by,
      role,
      note,
      next,
      ...(skipped.length > 0 && { skipped: [...skipped] }),
    },
    { findings: exportedFindingsOf(threats), packs, ...(signer && { signer }) },
  )
  if (result.type === 'refused') return result.message
  const { document, session, announce } = workspace
  const isStill = document.getState().model === model
  document.getState().edit('Sign review', (present) => withReview(present, result.review))
  // It is found out again in a while; until then nobody is told that it has changed.
  if (isStill) session.getState().tellChanged(false)
  announce(`Signed by ${by}.`)
  return null
}
