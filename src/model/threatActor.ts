import { z } from 'zod/mini'
import { ThreatActorId } from './id'
import { Subject } from './subject'
import { Level, Name, Text } from './text'
import { ActorAccess, ActorProfile } from './vocabulary/actorProfiles'

/** Someone who would do harm: who, why, how able (1 to 5), and where they start. */
export const ThreatActor = z.strictObject({
  id: ThreatActorId,
  profile: ActorProfile,
  name: Name,
  motive: Text,
  motivation: Level,
  capability: Level,
  access: z.array(ActorAccess),
  /** Records of this model at which they start, when that is known. */
  startsAt: z.array(Subject),
  /** One of the few the model is written against. */
  focus: z.boolean(),
})
export type ThreatActor = z.infer<typeof ThreatActor>
