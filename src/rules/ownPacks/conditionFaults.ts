import type { PropertyOwner } from '@/model/vocabulary/properties/property'
import { claimFaults, type FactClaim } from './claimFaults'
import type { ConditionInFile, ExistsInFile } from './conditionInFile'
import { type PackFault, within } from './packFault'
import type { PackWords } from './packWords'

/** Where a condition stands: what its rule is about, and whether it looks at a neighbour. */
export interface Scene {
  readonly to: PropertyOwner
  readonly isBesideNeighbour: boolean
  readonly words: PackWords
}

/** How many neighbours of neighbours a rule may look at, one after the other. */
const FURTHEST = 3

/** What is wrong with a condition: names that nothing has, and comparisons that can never hold. */
export function conditionFaults(condition: ConditionInFile, scene: Scene): readonly PackFault[] {
  return faultsAt(condition, scene, 0)
}

function faultsAt(form: ConditionInFile, scene: Scene, steps: number): readonly PackFault[] {
  if ('all' in form) return eachOf('all', form.all, scene, steps)
  if ('any' in form) return eachOf('any', form.any, scene, steps)
  if ('not' in form) return within(['not'], faultsAt(form.not, scene, steps))
  if ('sure' in form) return within(['sure'], faultsAt(form.sure, scene, steps))
  if ('exists' in form) return within(['exists'], existsFaults(form.exists, scene, steps))
  if ('crosses' in form) return crossingFaults(scene)
  return claimFaults(claimIn(form), scene)
}

function eachOf(
  name: 'all' | 'any',
  parts: readonly ConditionInFile[],
  scene: Scene,
  steps: number,
): readonly PackFault[] {
  return parts.flatMap((part, at) => within([name, at], faultsAt(part, scene, steps)))
}

type ClaimForm = Extract<ConditionInFile, { has: string } | { lacks: string } | { fact: string }>

function claimIn(form: ClaimForm): FactClaim {
  if ('has' in form) return { name: 'has', path: form.has, compared: 'has', values: null }
  if ('lacks' in form) return { name: 'lacks', path: form.lacks, compared: 'lacks', values: null }
  if ('oneOf' in form) {
    return { name: 'fact', path: form.fact, compared: 'oneOf', values: form.oneOf }
  }
  if ('overlaps' in form) {
    return { name: 'fact', path: form.fact, compared: 'overlaps', values: form.overlaps }
  }
  return { name: 'fact', path: form.fact, compared: 'atLeast', values: null }
}

function existsFaults(exists: ExistsInFile, scene: Scene, steps: number): readonly PackFault[] {
  const { of = 'self', where } = exists
  const wrong = wrongCentre(of, scene)
  if (wrong) return [{ path: exists.of === undefined ? [] : ['of'], message: wrong }]
  if (steps === FURTHEST) {
    const message = `This looks at neighbours ${FURTHEST + 1} times over. Corral looks no further than ${FURTHEST}.`
    return [{ path: [], message }]
  }
  return within(['where'], faultsAt(where, { ...scene, isBesideNeighbour: true }, steps + 1))
}

function wrongCentre(of: string, { to, isBesideNeighbour }: Scene): string | null {
  if (of === 'peer') {
    return isBesideNeighbour ? null : 'There is a peer only inside the where of another exists.'
  }
  if (of === 'self') {
    if (to !== 'flow') return null
    return 'A flow has no neighbours itself. Add of: source or of: target, to look around one of its ends.'
  }
  return to === 'flow'
    ? null
    : `Only a rule about flows has a ${of}. Take of out, or write of: self.`
}

function crossingFaults({ to, isBesideNeighbour }: Scene): readonly PackFault[] {
  if (to === 'flow' || isBesideNeighbour) return []
  const message =
    'Only a flow crosses boundaries. Use crosses in a rule about flows, or inside the where of an exists.'
  return [{ path: ['crosses'], message }]
}
