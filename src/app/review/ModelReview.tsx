import { useMemo } from 'react'
import { readSnapshot } from '@/interchange/signing/snapshot'
import type { Review } from '@/model/review'
import { ReviewPage } from '@/panels/review/ReviewPage'
import type { ReviewTools } from '@/panels/review/reviewTools'
import { useWorkspace } from '@/store/workspace'
import { dialogs } from '../commands/dialogs'
import { arriving } from '@/ui/arriving'
import { ChangesDrawn } from '../changes/ChangesDrawn'
import { TwoStates } from '../comparing/TwoStates'
import { exportModel } from '../files/exportModel'
import { asNew, keepAndOpen } from '../home/startModel'
import { KeyLine } from '../signing/KeyLine'
import { SigningKey } from '../signing/SigningKey'
import { TrustedKeys } from '../signing/TrustedKeys'
import { Loading } from '../shell/Loading'
import { signModel } from './signModel'

const Drawing = arriving(
  async () => (await import('../history/VersionDrawing')).VersionDrawing,
  <Loading what="the diagram" />,
)

/** The review of the open model, with what it takes from the app: signing, files, other models. */
export function ModelReview({ query }: { readonly query: string }) {
  const workspace = useWorkspace()
  const tools = useMemo<ReviewTools>(
    () => ({
      sign: (statement) => signModel(workspace, statement),
      signingKey: <SigningKey />,
      KeyLine,
      trustedKeys: <TrustedKeys />,
      OnDiagram: ChangesDrawn,
      Comparing: TwoStates,
      Drawing,
      exportFile: () => void exportModel(workspace),
      openReport: () => dialogs.setState({ open: 'report' }),
      restoreAsNew: (review) => void restore(review, workspace.tell),
    }),
    [workspace],
  )
  return <ReviewPage query={query} tools={tools} />
}

async function restore(review: Review, tell: (message: string) => void) {
  const read = readSnapshot(review)
  if (read.type === 'refused') tell(`This review cannot be read. ${read.message}`)
  else await keepAndOpen(asNew(read.model))
}
