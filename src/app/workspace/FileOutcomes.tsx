import { ImportOutcome } from '../files/ImportOutcome'
import { MergeOutlet } from '../merging/MergeOutlet'

/** What came of the files that were opened, over the open model. */
export function FileOutcomes() {
  return (
    <>
      <ImportOutcome />
      <MergeOutlet />
    </>
  )
}
