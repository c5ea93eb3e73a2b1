import { useSession } from '@/store/workspace'
import { TrialBanner } from './TrialBanner'

/** Says that what is shown is not what is so, and how to stop looking at it like this. */
export function LensBanner() {
  const lens = useSession((session) => session.lens)
  return lens?.type === 'trial' ? <TrialBanner tried={lens.controls} /> : null
}
