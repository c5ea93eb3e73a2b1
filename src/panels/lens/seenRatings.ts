import type { Threat } from '@/review/threat'
import type { Ratings } from '@/risk/rating'
import { useLensed } from '@/store/workspace'

/**
 * The ratings of a threat as they are shown: as one actor sees them where one looks through its eyes.
 * What is decided goes by those of the threat itself.
 */
export function useSeenRatings({ id, ratings }: Threat): Ratings | null {
  const seen = useLensed((lensed) =>
    lensed?.lens.type === 'actor' ? lensed.moves.get(id)?.after?.ratings : undefined,
  )
  return seen ?? ratings
}
