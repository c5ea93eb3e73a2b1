import { z } from 'zod/mini'

/** Where a threat actor can begin without having broken anything yet. */
export const ActorAccess = z.enum([
  'anonymous-remote',
  'group-member',
  'authenticated-user',
  'network',
  'insider',
  'supply-chain',
  'content-author',
  'third-party',
  'agent-peer',
])
export type ActorAccess = z.infer<typeof ActorAccess>

/** A kind of threat actor; capability and motivation run from 1 (little) to 5 (much). */
export interface ActorProfileEntry {
  readonly id: string
  readonly label: string
  readonly capability: number
  readonly motivation: number
  readonly access: readonly ActorAccess[]
  readonly wants: string
}

export const actorProfiles = [
  {
    id: 'script-kiddie',
    label: 'Opportunist',
    capability: 2,
    motivation: 2,
    access: ['anonymous-remote'],
    wants: 'Easy targets found by scanning.',
  },
  {
    id: 'troll',
    label: 'Troll',
    capability: 2,
    motivation: 4,
    access: ['anonymous-remote', 'group-member'],
    wants: 'Disruption, embarrassment, screenshots of a misbehaving bot.',
  },
  {
    id: 'spammer',
    label: 'Spammer',
    capability: 3,
    motivation: 4,
    access: ['anonymous-remote', 'group-member'],
    wants: 'Reach users, evade moderation.',
  },
  {
    id: 'abusive-user',
    label: 'Abusive customer',
    capability: 2,
    motivation: 3,
    access: ['authenticated-user'],
    wants: 'Refunds, free service, rules bent.',
  },
  {
    id: 'fraudster',
    label: 'Fraudster',
    capability: 3,
    motivation: 5,
    access: ['anonymous-remote', 'authenticated-user'],
    wants: 'Money and accounts.',
  },
  {
    id: 'competitor',
    label: 'Competitor',
    capability: 3,
    motivation: 4,
    access: ['anonymous-remote', 'authenticated-user'],
    wants: 'Data, prompts, prices, model behaviour; sometimes disruption.',
  },
  {
    id: 'organised-crime',
    label: 'Organised crime',
    capability: 4,
    motivation: 5,
    access: ['anonymous-remote', 'authenticated-user'],
    wants: 'Data for sale, ransom, payment fraud at scale.',
  },
  {
    id: 'network-attacker',
    label: 'On-path network attacker',
    capability: 3,
    motivation: 3,
    access: ['network'],
    wants: 'Reading or changing traffic.',
  },
  {
    id: 'malicious-insider',
    label: 'Malicious insider',
    capability: 3,
    motivation: 3,
    access: ['insider'],
    wants: 'Data, sabotage, personal gain.',
  },
  {
    id: 'careless-insider',
    label: 'Careless insider',
    capability: 1,
    motivation: 3,
    access: ['insider'],
    wants: 'Nothing: mistakes, shortcuts, misdirected data.',
  },
  {
    id: 'malicious-publisher',
    label: 'Malicious tool, package or model publisher',
    capability: 4,
    motivation: 4,
    access: ['supply-chain', 'content-author'],
    wants: 'Run inside many victims through a trusted component.',
  },
  {
    id: 'nation-state',
    label: 'State-backed group',
    capability: 5,
    motivation: 4,
    access: ['anonymous-remote', 'supply-chain', 'insider'],
    wants: 'Espionage, pre-positioning.',
  },
  {
    id: 'vendor',
    label: 'Curious or breached vendor',
    capability: 4,
    motivation: 2,
    access: ['third-party'],
    wants: 'Data it was given; or its intruder wants it.',
  },
  {
    id: 'rogue-agent',
    label: 'Hijacked or misaligned agent',
    capability: 3,
    motivation: 3,
    access: ['agent-peer'],
    wants: 'Pursues a goal nobody set, or one an attacker set.',
  },
] as const satisfies readonly ActorProfileEntry[]

export const ActorProfile = z.enum(actorProfiles.map(({ id }) => id))
export type ActorProfile = (typeof actorProfiles)[number]['id']

const entries = new Map<ActorProfile, ActorProfileEntry>(
  actorProfiles.map((profile) => [profile.id, profile]),
)

/** The entry of a kind of threat actor: its label, how able it is, where it begins. */
export function actorProfileEntry(profile: ActorProfile): ActorProfileEntry {
  const entry = entries.get(profile)
  if (!entry) throw new Error(`The vocabulary has no kind of threat actor “${profile}”.`)
  return entry
}
