import { atOnce, type InPieces } from '@/model/inPieces'
import type { Band } from '@/model/riskScale'
import type { SetAside } from '@/model/setAside'
import { type Candidate, candidatesOn } from './candidates'
import { gainOf } from './gain'
import type { Ground } from './ground'
import { type Counts, countsOf, gainsOtherwise } from './setAside'
import { tryOut } from './tryOut'

/** Something that somebody set aside. */
export interface AsideEntry {
  readonly key: string
  readonly said: SetAside
  /** Null where there is nothing left to do. */
  readonly candidate: Candidate | null
  /** It stays out of the list until it gains otherwise. */
  readonly isHidden: boolean
}

/**
 * What was set aside, by its key, each with what it would gain by itself today. Some of it there is
 * only to do once what is planned is done.
 */
export function* asideOn(
  ground: Ground,
  bands: readonly Band[],
  oncePlanned: readonly Candidate[],
): InPieces<readonly AsideEntry[]> {
  const all = Object.entries(ground.model.about.setAside ?? {})
  if (all.length === 0) return []
  const candidates = yield* wholeOn(ground, bands)
  const later = wholeIn(oncePlanned)
  const entries: AsideEntry[] = []
  for (const [key, said] of all.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const candidate = candidates.get(key) ?? null
    const counts = candidate && countsOf(gainOf(yield* tryOut(ground, candidate.placed)))
    entries.push({
      key,
      said,
      candidate: candidate ?? later.get(key) ?? null,
      isHidden: counts === null || !gainsOtherwise(said, counts),
    })
  }
  return entries
}

/** What an action would gain by itself on the model as it is, wherever its control would stand. */
export function countsAlone(
  { group }: Pick<Candidate, 'group'>,
  ground: Ground,
  bands: readonly Band[],
): Counts {
  const whole = atOnce(wholeOn(ground, bands)).get(group)
  return countsOf(gainOf(atOnce(tryOut(ground, whole?.placed ?? []))))
}

function* wholeOn(
  ground: Ground,
  bands: readonly Band[],
): InPieces<ReadonlyMap<string, Candidate>> {
  return wholeIn(yield* candidatesOn(ground, bands))
}

/** The actions that are not part of a larger one. */
function wholeIn(candidates: readonly Candidate[]): ReadonlyMap<string, Candidate> {
  return new Map(
    candidates
      .filter(({ key, group }) => key === group)
      .map((candidate) => [candidate.group, candidate]),
  )
}
