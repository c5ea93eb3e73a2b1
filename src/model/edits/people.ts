import { withoutRecord, withRecord } from '../applyDifference'
import type { Assumption } from '../assumption'
import type { AssumptionId, ThreatActorId } from '../id'
import type { Model } from '../model'
import { type Subject, subjectKey, wholeModel } from '../subject'
import type { ThreatActor } from '../threatActor'
import { type ActorProfile, actorProfiles } from '../vocabulary/actorProfiles'

/** A new threat actor of a profile, as able and as motivated as the profile says. */
export function actorOfProfile(id: ThreatActorId, profile: ActorProfile): ThreatActor {
  const entry = actorProfiles.find((known) => known.id === profile) ?? actorProfiles[0]
  return {
    id,
    profile,
    name: entry.label,
    motive: entry.wants,
    motivation: entry.motivation,
    capability: entry.capability,
    access: [...entry.access],
    startsAt: [],
    focus: false,
  }
}

/** The model with a threat actor added. */
export function addActor(model: Model, actor: ThreatActor): Model {
  return withRecord(model, 'actors', actor.id, actor)
}

/** The model with some fields of a threat actor changed. */
export function changeActor(model: Model, id: ThreatActorId, fields: Partial<ThreatActor>): Model {
  const actor = model.actors[id]
  return actor ? withRecord(model, 'actors', id, { ...actor, ...fields, id }) : model
}

/** The model with a record added to where an actor starts, or taken away from it. */
export function setActorStart(
  model: Model,
  id: ThreatActorId,
  on: Subject,
  starts: boolean,
): Model {
  const actor = model.actors[id]
  if (!actor) return model
  const others = actor.startsAt.filter((each) => subjectKey(each) !== subjectKey(on))
  return changeActor(model, id, { startsAt: starts ? [...others, on] : others })
}

/** The model without a threat actor. */
export function removeActor(model: Model, id: ThreatActorId): Model {
  return id in model.actors ? withoutRecord(model, 'actors', id) : model
}

/** The model with an assumption about a record, or about all of it. */
export function addAssumption(model: Model, id: AssumptionId, on: Subject = wholeModel): Model {
  const assumption: Assumption = { id, statement: '', on, owner: '', until: null }
  return withRecord(model, 'assumptions', id, assumption)
}

/** The model with some fields of an assumption changed. */
export function changeAssumption(
  model: Model,
  id: AssumptionId,
  fields: Partial<Assumption>,
): Model {
  const assumption = model.assumptions[id]
  if (!assumption) return model
  return withRecord(model, 'assumptions', id, { ...assumption, ...fields, id })
}

/** The model without an assumption. */
export function removeAssumption(model: Model, id: AssumptionId): Model {
  return id in model.assumptions ? withoutRecord(model, 'assumptions', id) : model
}
