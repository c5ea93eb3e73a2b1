import type { Model } from '@/model/model'
import type { ThreatActor } from '@/model/threatActor'
import { actorProfileEntry } from '@/model/vocabulary/actorProfiles'
import type { Rule } from '@/rules/rule'
import type { RatingStep } from './rating'

/**
 * Less likely when none of the actors of the model both would and could, likelier when one in focus
 * does. A model without actors says nothing about it.
 */
export function actorSteps(rule: Rule, table: Model['actors']): readonly RatingStep[] {
  const actors = Object.values(table)
  if (actors.length === 0) return []
  const able = actors.filter((actor) => wouldAndCould(actor, rule))
  if (able.length === 0) {
    return [{ source: 'actor', by: -1, reason: 'none of the actors of this model would and could' }]
  }
  const focus = able.find((actor) => actor.focus)
  if (!focus) return []
  return [{ source: 'actor', by: 1, reason: `${nameOfActor(focus)} is in focus, would and could` }]
}

/** Whether an actor is of a sort that a rule names, if it names any, and able enough for it. */
export function wouldAndCould(
  { profile, capability }: Pick<ThreatActor, 'profile' | 'capability'>,
  { actors, skill }: Rule,
): boolean {
  return (actors.length === 0 || actors.includes(profile)) && capability >= skill
}

/** What an actor is called: their name, or what they are as long as they have none. */
export function nameOfActor({ name, profile }: Pick<ThreatActor, 'name' | 'profile'>): string {
  return name.trim() || actorProfileEntry(profile).label
}
