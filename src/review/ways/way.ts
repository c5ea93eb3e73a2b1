import type { AssetId, ElementId, FlowId, ThreatActorId } from '@/model/id'
import type { Band } from '@/model/riskScale'
import type { Level } from '@/model/text'
import type { Asked } from '@/rules/finding'
import type { Threat } from '../threat'
import type { Harm } from './usage'

/** A threat that lets someone take a step, and how likely it does in the view that is looked at. */
export interface Reliance {
  readonly threat: Threat
  /** Null while nobody has rated the threat. */
  readonly likelihood: Level | null
  /** Whether it is known to be a threat; one that waits for an answer makes the step possible only. */
  readonly isSure: boolean
}

/**
 * What happens in a step: someone starts at an element or passes for it (`start`, `pose`, `wire`);
 * sends to the other end of a flow with what they may (`send`) or with the rights of what they hold
 * (`act`), passes for the sender (`forge`), answers whoever asks (`reply`), changes what is on the
 * wire (`alter`); takes hold of an element (`hold`); gets at data through a threat (`take`) or by
 * asking a store with the rights of its client (`ask`), or by using those of an element that has too
 * many (`use`); makes an agent send data out (`leak`).
 */
export type StepKind =
  | 'start'
  | 'pose'
  | 'wire'
  | 'send'
  | 'act'
  | 'forge'
  | 'reply'
  | 'alter'
  | 'hold'
  | 'take'
  | 'ask'
  | 'use'
  | 'leak'

export interface WayStep {
  readonly kind: StepKind
  /** The flow that the step goes along, or stands on. */
  readonly flow: FlowId | null
  /** Where the step leads, or happens; null on the wire. */
  readonly at: ElementId | null
  /** Where it comes from, when along a flow. */
  readonly from: ElementId | null
  /** Any one of these is enough, the likeliest first; with none, nothing stands in the way. */
  readonly relies: readonly Reliance[]
  /** How likely the step is: 5 when nothing stands in the way. */
  readonly ease: Level
  readonly isSure: boolean
  /** What must be known to be sure of a start. */
  readonly asks: readonly Asked[]
}

/** The three things that together make a chain of agents leak, each where it is. */
export interface TrifectaParts {
  /** The agent that reads what outsiders wrote. */
  readonly content: ElementId
  /** The agent that holds private data. */
  readonly data: ElementId
  /** The agent that has a way out. */
  readonly out: ElementId
  /** The agents that stand between, in their order, the three among them. */
  readonly agents: readonly ElementId[]
}

/** How a threat actor gets from where they start to an asset. */
export interface Way {
  /** The same for as long as it goes along the same records in the same manner. */
  readonly id: string
  /** Null for a chain of agents, which anyone can use who gets their content read. */
  readonly actor: ThreatActorId | null
  readonly asset: AssetId
  /** What happens to the asset: read, changed, made unavailable. */
  readonly harms: readonly Harm[]
  /** How much that hurts, as the asset says. */
  readonly impact: Level
  /** The likelihood of the least likely step. */
  readonly ease: Level
  /** The band that the model's own table gives to ease and impact. */
  readonly band: Band
  /** Whether every step is known to be possible. */
  readonly isSure: boolean
  /** The answers on which it hangs, for a way that is possible only. */
  readonly asks: readonly Asked[]
  readonly steps: readonly WayStep[]
  /** For the chain that leaks; null for every other way. */
  readonly trifecta: TrifectaParts | null
}
