import { useMemo } from 'react'
import type { CorralRead } from '@/interchange/corral/readCorral'
import type { Day } from '@/model/text'
import { signedThreats } from '@/review/signing/signedThreats'
import { rulesForState } from '@/rules/ownPacks/rulesInUse'
import { useAnalysis } from '@/store/workspace'
import type { ReviewTools } from './reviewTools'
import styles from './signed.module.css'
import { SignedAccepted } from './SignedAccepted'
import { SignedAssumptions, SignedControls, SignedPacks } from './SignedRecords'
import { SignedRegister } from './SignedRegister'

interface SignedLookProps {
  readonly read: CorralRead
  /** The day of signing, where the reader sits. */
  readonly day: Day
  readonly Drawing: ReviewTools['Drawing']
}

/** All that was signed, in the order in which a report tells it. */
export function SignedLook({ read, day, Drawing }: SignedLookProps) {
  const { model, findings, packs } = read
  const now = useAnalysis((analysis) => analysis?.inUse ?? null)
  const state = useMemo(() => ({ model, findings, day }), [model, findings, day])
  const inUse = useMemo(() => now && rulesForState(model.about.packs, now), [now, model])
  const threats = useMemo(() => inUse && signedThreats(state, inUse), [state, inUse])
  if (!inUse || !threats) return null
  return (
    <>
      <div className={styles.drawing}>
        <Drawing model={model} />
      </div>
      <SignedRegister threats={threats} state={state} />
      <SignedAccepted threats={threats} state={state} />
      <SignedControls model={model} controls={inUse.controls} />
      <SignedAssumptions model={model} />
      <SignedPacks packs={packs} />
    </>
  )
}
