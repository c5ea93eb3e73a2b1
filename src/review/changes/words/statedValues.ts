import type { AppliedControl } from '@/model/appliedControl'
import type { Asset } from '@/model/asset'
import type { Assumption } from '@/model/assumption'
import type { Day } from '@/model/text'
import type { ThreatActor } from '@/model/threatActor'
import { actorProfileEntry } from '@/model/vocabulary/actorProfiles'
import { assetClassEntry } from '@/model/vocabulary/assetClasses'
import { choiceLabel } from '@/model/vocabulary/choiceLabel'
import { statusWords } from '../../controls/statusWords'
import { dayText } from './dayText'
import { controlName, placeName } from './speaking'
import { several, type Tellers } from './tellers'

const ofFive = (level: number) => `${level} of 5`

/** A day in words; null where there is none. */
export const dayOrNone = (day: Day | null | undefined) => (day ? dayText(day) : null)

export const assetValues: Tellers<Asset> = {
  class: (asset) => assetClassEntry(asset.class).label,
  confidentiality: ({ confidentiality }) => ofFive(confidentiality),
  integrity: ({ integrity }) => ofFive(integrity),
  availability: ({ availability }) => ofFive(availability),
}

export const actorValues: Tellers<ThreatActor> = {
  profile: ({ profile }) => actorProfileEntry(profile).label,
  motivation: ({ motivation }) => ofFive(motivation),
  capability: ({ capability }) => ofFive(capability),
  access: ({ access }) => several(access.map(choiceLabel)),
  startsAt: ({ startsAt }, speaking) => several(startsAt.map((on) => placeName(on, speaking))),
  focus: ({ focus }) => (focus ? 'yes' : 'no'),
}

export const controlValues: Tellers<AppliedControl> = {
  control: (applied, speaking) => controlName(applied, speaking),
  on: ({ on }, speaking) => placeName(on, speaking),
  status: ({ status }) => statusWords[status],
  due: ({ due }) => dayOrNone(due),
  verifiedOn: ({ verifiedOn }) => dayOrNone(verifiedOn),
}

export const assumptionValues: Tellers<Assumption> = {
  on: ({ on }, speaking) => placeName(on, speaking),
  until: ({ until }) => dayOrNone(until),
}
