import type { Model } from '@/model/model'
import { controlName, placeName } from '@/review/changes/words/speaking'
import { statusWords } from '@/review/controls/statusWords'
import { useAnalysis } from '@/store/workspace'
import { SignedPart } from './SignedPart'

const controlHeads = ['Control', 'Where', 'Status', 'Owner', 'Evidence']

/** The controls as they stood when it was signed. */
export function SignedControls({ model }: { readonly model: Model }) {
  const controls = useAnalysis((analysis) => analysis?.inUse.controls ?? null)
  if (!controls) return null
  const speaking = { model, controls }
  return (
    <SignedPart title="Controls" heads={controlHeads} rows={Object.values(model.controls)}>
      {(control) => ({
        key: control.id,
        cells: [
          controlName(control, speaking),
          placeName(control.on, speaking),
          statusWords[control.status],
          control.owner || '–',
          control.evidence.trim() || '–',
        ],
      })}
    </SignedPart>
  )
}

const assumptionHeads = ['Assumption', 'Owner', 'Until']

/** What was taken for granted. */
export function SignedAssumptions({ model }: { readonly model: Model }) {
  const rows = Object.values(model.assumptions)
  return (
    <SignedPart title="Assumptions" heads={assumptionHeads} rows={rows}>
      {({ id, statement, owner, until }) => ({
        key: id,
        cells: [statement, owner || '–', until ?? '–'],
      })}
    </SignedPart>
  )
}
