import type { Stride } from '@/model/ownThreat'
import type { ElementType } from '@/model/vocabulary/elementKinds'
import type { Threat } from '../threat'
import { listedUsage } from './usageLists'

/** Read, changed, made unavailable. */
export type Harm = 'C' | 'I' | 'A'

/**
 * What someone must have got before they can use a threat of an element: their messages reach it;
 * they have what its clients have; they hold it. Each includes the one before.
 */
export type Foothold = 'reach' | 'inside' | 'hold'

/** What a threat does for someone on their way. */
export interface Usage {
  readonly needs: Foothold
  /** Whether it gives them the element in hand. */
  readonly enters: boolean
  readonly harms: readonly Harm[]
  /** Whether it harms what the element has access to, rather than what is on it. */
  readonly isAbroad: boolean
  /** Whether it harms secrets as well as other data. */
  readonly harmsSecrets: boolean
}

const harmOf: { readonly [Letter in Stride]?: Harm } = { I: 'C', T: 'I', D: 'A' }

/**
 * How a threat of an element can be used; null when it opens no way. STRIDE says it: tampering and
 * elevation give the element in hand, spoofing gives a person or an outside service; disclosure,
 * tampering and denial harm data, and so does what the rule says it harms. Rules of the library of
 * which that is not so are listed one by one.
 */
export function usageOf({ origin, stride }: Threat, type: ElementType): Usage | null {
  const rule = origin.type === 'finding' ? origin.finding.rule : null
  const listed = listedUsage(rule?.id ?? '')
  if (listed.opensNothing) return null
  const { enters, needs } = { ...usual(stride, type), ...listed }
  const isAbroad = listed.isAbroad === true
  const impactOn = rule?.impactOn ?? []
  const harms = listed.onlySteers ? [] : harmsOf(impactOn, stride, enters || isAbroad)
  // A rule that weighs the data looks past secrets, which have rules of their own.
  const harmsSecrets = type === 'dataStore' || impactOn.length === 0
  return enters || harms.length > 0 ? { needs, enters, harms, isAbroad, harmsSecrets } : null
}

function usual(stride: readonly Stride[], type: ElementType): Pick<Usage, 'enters' | 'needs'> {
  return { enters: isEntrance(stride, type), needs: type === 'dataStore' ? 'inside' : 'reach' }
}

function isEntrance(stride: readonly Stride[], type: ElementType): boolean {
  if (type === 'dataStore') return false
  const letters = type === 'externalEntity' ? 'STE' : 'TE'
  return stride.some((letter) => letters.includes(letter))
}

function harmsOf(
  impactOn: readonly Harm[],
  stride: readonly Stride[],
  givesRights: boolean,
): readonly Harm[] {
  const harms = new Set<Harm>(impactOn)
  for (const letter of stride) {
    const harm = harmOf[letter]
    if (harm) harms.add(harm)
  }
  // Who runs with the rights of an element gets at what these are for.
  if (givesRights && stride.includes('E')) harms.add('C').add('I')
  return [...harms]
}

/** How a threat of a flow is used. */
export interface FlowUsage {
  /** From the wire: what it carries is harmed, its receiver or its sender gets something else. */
  readonly onWire: {
    readonly harms: readonly Harm[]
    readonly alters: boolean
    readonly answers: boolean
  }
  /** Whoever reaches the sender passes for it at the receiver, or gets through to it at all. */
  readonly forges: boolean
  /** Whoever holds the receiver gets the sender in hand by what they answer. */
  readonly takesSender: boolean
  /** Whoever holds the receiver gets data that they need not have. */
  readonly harmsAtReceiver: readonly Harm[]
}

/** The rules about flows for which the letters are not all there is to say. */
const oversharing: ReadonlySet<string> = new Set(['BOT-I-206', 'BOT-I-303'])
const hostileAnswers: ReadonlySet<string> = new Set(['BOT-T-603'])
const impostors: ReadonlySet<string> = new Set(['BOT-S-501'])

/** How a threat of a flow can be used, by its letters; null when it opens no way. */
export function flowUsageOf({ origin, stride }: Threat): FlowUsage | null {
  const id = origin.type === 'finding' ? origin.finding.rule.id : ''
  if (listedUsage(id).opensNothing) return null
  const nothing = { harms: [], alters: false, answers: false }
  const base: FlowUsage = {
    onWire: nothing,
    forges: false,
    takesSender: false,
    harmsAtReceiver: [],
  }
  if (oversharing.has(id)) return { ...base, harmsAtReceiver: ['C'] }
  if (hostileAnswers.has(id)) return { ...base, takesSender: true }
  if (impostors.has(id)) return { ...base, onWire: { harms: ['C'], alters: false, answers: true } }
  const harms = stride.flatMap((letter) => harmOf[letter] ?? [])
  const alters = stride.includes('T')
  // What lets outsiders through to the receiver harms nothing on the wire.
  const forges = stride.includes('S') || stride.includes('E')
  return { ...base, onWire: forges ? nothing : { harms, alters, answers: alters }, forges }
}
