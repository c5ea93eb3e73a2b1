import { choicesOf } from '@/model/answer'
import type { PropertyOwner } from '@/model/vocabulary/properties/property'
import { ActorAccess } from '@/model/vocabulary/actorProfiles'
import { AssetClass } from '@/model/vocabulary/assetClasses'
import { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import { ElementKind, ElementType } from '@/model/vocabulary/elementKinds'
import type { DerivedFact } from '../condition'

/** What a fact can turn out to be, and of which records it is known. */
export interface FactChoices {
  readonly type: 'yesNo' | 'oneOf' | 'someOf' | 'level'
  /** Null where any text may be one. */
  readonly values: readonly string[] | null
  readonly on: readonly PropertyOwner[]
}

const elements: readonly PropertyOwner[] = ['element']
const everywhere: readonly PropertyOwner[] = ['element', 'flow', 'boundary', 'model']

const yesNo: FactChoices = { type: 'yesNo', values: ['yes', 'no'], on: elements }
const level: FactChoices = { type: 'level', values: [], on: everywhere }
const ofFlows = { on: ['flow'] as const }

/** The choices of everything that is worked out from the diagram. */
export const derivedChoices: { readonly [Fact in DerivedFact]: FactChoices } = {
  $kind: { type: 'oneOf', values: ElementKind.options, on: elements },
  $ownKind: { type: 'oneOf', values: null, on: elements },
  $type: { type: 'oneOf', values: ElementType.options, on: elements },
  $zone: { type: 'oneOf', values: ['none', ...BoundaryKind.options], on: ['element', 'boundary'] },
  $exposure: { type: 'oneOf', values: ['none', 'indirect', 'partner', 'internet'], on: elements },
  $userFacing: yesNo,
  $userInput: yesNo,
  $untrustedContent: yesNo,
  $llmDriven: yesNo,
  $anyLlm: { ...yesNo, on: ['model'] },
  $effectiveActions: { type: 'someOf', values: choicesOf('actions'), on: elements },
  $outward: yesNo,
  $trifecta: yesNo,
  $peerAgents: { type: 'someOf', values: null, on: elements },
  $multiAgent: yesNo,
  $C: level,
  $I: level,
  $A: level,
  $ownC: level,
  $ownI: level,
  $ownA: level,
  $classes: { type: 'someOf', values: AssetClass.options, on: everywhere },
  $ownClasses: { type: 'someOf', values: AssetClass.options, on: everywhere },
  $hasData: { ...yesNo, on: everywhere },
  $crosses: { type: 'someOf', values: BoundaryKind.options, ...ofFlows },
  $direction: {
    type: 'oneOf',
    values: ['none', 'inbound', 'outbound', 'lateral'],
    ...ofFlows,
  },
  $access: { type: 'someOf', values: ActorAccess.options, on: elements },
}
