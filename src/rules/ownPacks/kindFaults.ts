import { ElementKind } from '@/model/vocabulary/elementKinds'
import { didYouMean } from './nearest'
import type { PackFault } from './packFault'
import type { PackWords } from './packWords'

/** Which of the kinds that a rule or a property is for nobody knows. */
export function kindFaults(
  kinds: readonly string[],
  { ownKinds }: PackWords,
): readonly PackFault[] {
  return kinds.flatMap((kind, at) => {
    if (ownKinds.has(kind) || ElementKind.safeParse(kind).success) return []
    const near = didYouMean(kind, [...ownKinds.keys(), ...ElementKind.options])
    return [{ path: ['kinds', at], message: `There is no kind “${kind}”.${near}` }]
  })
}
