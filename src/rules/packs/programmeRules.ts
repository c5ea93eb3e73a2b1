import type { Rule } from '../rule'
import { unseenFlaws } from './programme/unseen-flaws'
import { knownHoles } from './programme/known-holes'
import { unnoticedAttacks } from './programme/unnoticed-attacks'
import { unrehearsedIncident } from './programme/unrehearsed-incident'
import { retiredBots } from './programme/retired-bots'
import { unlistedParts } from './programme/unlisted-parts'
import { untriedAi } from './programme/untried-ai'

/** How the whole system is looked after: 65x. */
export const programmeRules: readonly Rule[] = [
  unseenFlaws,
  knownHoles,
  unnoticedAttacks,
  unrehearsedIncident,
  retiredBots,
  unlistedParts,
  untriedAi,
]
