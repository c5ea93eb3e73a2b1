import { useSession } from '@/store/workspace'
import { ActorBanner } from './ActorBanner'
import { TrialBanner } from './TrialBanner'

/** Says that what is shown is not what is so, and how to stop looking at it like this. */
export function LensBanner() {
  const lens = useSession((session) => session.lens)
  if (lens === null) return null
  return lens.type === 'trial' ? (
    <TrialBanner tried={lens.controls} />
  ) : (
    <ActorBanner id={lens.actor} />
  )
}
