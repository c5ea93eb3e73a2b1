import type { ThreatActor } from '@/model/threatActor'
import { actorProfileEntry } from '@/model/vocabulary/actorProfiles'
import type { Rule } from '@/rules/rule'
import { nameOfActor, wouldAndCould } from './actors'
import type { RatingStep } from './rating'

/**
 * How far a record is from where an actor starts: at hand, behind others in the order in which one
 * gets through them, out of reach, or not known.
 */
export type Reach =
  | { readonly type: 'atHand' }
  | { readonly type: 'behind'; readonly others: readonly string[] }
  | { readonly type: 'outOfReach' }
  | { readonly type: 'unknown' }

/** How one actor stands to a threat. */
export interface Stance {
  /** Why the threat is not for this actor, in words; empty when it is. */
  readonly hindrances: readonly string[]
  /** What counts for the likelihood in place of what all actors of the model together do. */
  readonly steps: readonly RatingStep[]
}

/**
 * How a threat of a rule looks through the eyes of one actor: whether they would and could do it and
 * get there, how much they want to, and what they must get through first. Each moves the likelihood by
 * one level at most; the impact is what it is, whoever does it.
 */
export function stanceOf(actor: ThreatActor, rule: Rule, reach: Reach): Stance {
  const hindrances = hindrancesOf(actor, rule, reach)
  return {
    hindrances,
    steps: [
      ...(hindrances.length === 0 ? [ability(actor, rule)] : []),
      ...motivation(actor),
      ...nearness(reach),
    ],
  }
}

function hindrancesOf(actor: ThreatActor, rule: Rule, reach: Reach): readonly string[] {
  const { profile, capability } = actor
  const would = wouldAndCould({ profile, capability: 5 }, rule)
  return [
    ...(would ? [] : [`not what ${anOf(actor)} is after`]),
    ...(capability < rule.skill
      ? [`takes a capability of ${rule.skill}, and ${nameOfActor(actor)} has ${capability}`]
      : []),
    ...(reach.type === 'outOfReach'
      ? [`nothing leads there from where ${nameOfActor(actor)} starts`]
      : []),
  ]
}

function anOf({ profile }: ThreatActor): string {
  return `the profile “${actorProfileEntry(profile).label}”`
}

function ability(actor: ThreatActor, { skill }: Rule): RatingStep {
  const reason = `${nameOfActor(actor)} would and could: able ${actor.capability}, and it takes ${skill}`
  return { source: 'actor', by: 0, reason }
}

function motivation(actor: ThreatActor): readonly RatingStep[] {
  const level = actor.motivation
  if (level === 3) return []
  const by = level > 3 ? 1 : -1
  const reason = `${nameOfActor(actor)} wants to ${by > 0 ? 'much' : 'little'}: driven ${level} of 5`
  return [{ source: 'actor', by, reason, aspect: 'motivation' }]
}

function nearness(reach: Reach): readonly RatingStep[] {
  switch (reach.type) {
    case 'atHand':
      return [{ source: 'actor', by: 0, reason: 'at hand from where they start', aspect: 'reach' }]
    case 'behind': {
      const reason = `has to get through ${reach.others.join(', then ')} first`
      return [{ source: 'actor', by: -1, reason, aspect: 'reach' }]
    }
    case 'unknown':
      return [
        {
          source: 'actor',
          by: 0,
          reason: 'whether they get there is not known, so it does not count',
          aspect: 'reach',
        },
      ]
    case 'outOfReach':
      return []
  }
}
