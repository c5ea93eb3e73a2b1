import { inWordsOf, type OwnVocabulary } from '@/model/vocabulary/ownVocabulary'
import type { Movement } from '@/risk/movement'
import type { RiskView } from '@/risk/rating'
import type { Threat } from '../threat'
import { sideBySide } from './comparing'
import { type ControlChange, controlChanges } from './controlChanges'
import { type CrossingChange, crossingChanges } from './crossings'
import type { DecisionChange, ExpiredAcceptance } from './decisionChange'
import { decisionChanges, expiredSince } from './decisionChanges'
import type { RecordChange } from './recordChange'
import type { Side } from './side'
import { isSameIn } from './spot'
import type { ThreatChange } from './threatChange'
import { threatChanges } from './threatChanges'

/** What differs between two states of a model, and what it comes to for its threats. */
export interface Changes {
  /** The weightiest first: what holds data or crosses a boundary. */
  readonly records: readonly RecordChange[]
  readonly crossings: readonly CrossingChange[]
  readonly controls: readonly ControlChange[]
  /** Every threat that stands otherwise, with why. Those that stand as before are left out. */
  readonly threats: readonly ThreatChange[]
  /** From which cell to which, in each view; only what stands in another cell. */
  readonly movements: { readonly [View in RiskView]: readonly Movement<Threat['id']>[] }
  /** What was said about threats, the latest first. */
  readonly decisions: readonly DecisionChange[]
  readonly expired: readonly ExpiredAcceptance[]
}

/**
 * Compares two states of a model, both judged by the rules of today, each with its own packs and on its
 * own day. What was stored with a state is what the rules found in it then: where today they find
 * something else in it, that comes from the rules and not from the model.
 */
export function changesBetween(before: Side, after: Side): Changes {
  return inWordsOf(wordsOfBoth(before, after), () => compared(before, after))
}

/** A state may be told in the words of a pack that the other one has switched off. */
function wordsOfBoth(before: Side, after: Side): OwnVocabulary {
  const [was, is] = [before.inUse.vocabulary, after.inUse.vocabulary]
  return {
    properties: [...new Set([...is.properties, ...was.properties])],
    kinds: [...new Set([...is.kinds, ...was.kinds])],
  }
}

function compared(before: Side, after: Side): Changes {
  const sides = sideBySide(before, after)
  const threats = threatChanges(sides)
  return {
    records: sides.records,
    crossings: crossingChanges(before.model, after.model),
    controls: controlChanges(sides.before, sides.after),
    threats,
    movements: {
      inherent: movementsIn('inherent', threats),
      residual: movementsIn('residual', threats),
      target: movementsIn('target', threats),
    },
    decisions: decisionChanges(sides),
    expired: expiredSince(sides),
  }
}

function movementsIn(
  view: RiskView,
  threats: readonly ThreatChange[],
): readonly Movement<Threat['id']>[] {
  return threats
    .filter(({ from, to }) => !isSameIn(view, from, to))
    .map(({ id, from, to }) => ({ id, from: from.cells[view], to: to.cells[view] }))
}

/** Whether nothing differs. */
export function isEmpty({ records, threats, decisions, expired }: Changes): boolean {
  return [records, threats, decisions, expired].every(({ length }) => length === 0)
}
