import type { Answer } from '@/model/answer'
import { assetClasses } from '@/model/vocabulary/assetClasses'
import { boundaryKinds, type BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import { ElementKind } from '@/model/vocabulary/elementKinds'
import type { DerivedFact } from '../condition'
import { kindNoun } from './kindNoun'
import { affirm, inSentence, listed } from './phrase'
import { ownKindNoun } from './ownKindNoun'
import { actionWords } from './propertyWords'

/** How a derived fact is spoken of. */
export interface FactWords {
  /** As the head of a row: “Exposure”. */
  readonly label: string
  /** Completes “it is not known …”; `{}` stands for the name. */
  readonly asks: string
  /** The verb phrase for each value. */
  readonly says: (value: Value) => string
}
export type Value = Answer | number

const yesNo = (label: string, phrase: string): FactWords => ({
  label,
  asks: `whether {} ${affirm(phrase)}`,
  says: () => phrase,
})

const several = (value: Value): readonly string[] =>
  Array.isArray(value) ? value : [String(value)]

const labels = (entries: readonly { readonly id: string; readonly label: string }[]) =>
  new Map(entries.map(({ id, label }) => [id, inSentence(label)]))
const classLabels = labels(assetClasses)
const boundaryLabels = labels(boundaryKinds)

const zones: { readonly [Kind in BoundaryKind | 'none']: string } = {
  none: 'be in no trust boundary',
  internet: 'be on the public internet',
  'third-party': 'be run by a third party',
  'user-device': 'be on the device of a user',
  sandbox: 'be in a sandbox',
  corporate: 'be in the corporate network',
  'cloud-account': 'be in a cloud account',
  tenant: 'be in the zone of one tenant',
  'network-segment': 'be in a network segment',
  host: 'be inside a host',
}

const exposures: { readonly [value: string]: string } = {
  internet: 'be reachable from the internet',
  indirect: 'be reachable from outside through other elements',
  partner: 'be reachable by a partner',
  none: 'be out of reach from outside',
}

const types: { readonly [value: string]: string } = {
  externalEntity: 'be an external entity',
  process: 'be a process',
  dataStore: 'be a data store',
}

const directions: { readonly [value: string]: string } = {
  none: 'cross no trust boundary',
  inbound: 'lead to where trust is higher',
  outbound: 'lead to where trust is lower',
  lateral: 'cross a trust boundary between equals',
}

const sensitivity = (label: string, noun: string, own: boolean): FactWords => ({
  label: own ? `${label} of its own data` : `${label} of its data`,
  asks: `how much the ${noun} of the data at {} matters`,
  says: (value) => {
    const verb = own ? 'hold' : 'handle'
    return value === 0 ? `${verb} no data` : `${verb} data of ${noun} ${String(value)} of 5`
  },
})

const classes = (label: string, verb: string): FactWords => ({
  label,
  asks: `what data {} ${verb}s`,
  says: (value) => {
    const named = several(value).map((id) => classLabels.get(id) ?? id)
    return named.length === 0 ? `${verb} no data` : `${verb} ${listed(named)}`
  },
})

function nounOf(id: string): string {
  const kind = ElementKind.safeParse(id)
  return kind.success ? kindNoun(kind.data) : id
}

/** The words for everything that is worked out from the diagram. */
export const factWords: { readonly [Fact in DerivedFact]: FactWords } = {
  $kind: {
    label: 'Kind',
    asks: 'what {} is',
    says: (value) => {
      return `be ${listed(several(value).map(nounOf), 'or')}`
    },
  },
  $ownKind: {
    label: 'Kind of one’s own',
    asks: 'what {} is',
    says: (value) => {
      const kinds = several(value).map(ownKindNoun)
      return value === 'none' ? 'be of no kind of its own' : `be ${listed(kinds, 'or')}`
    },
  },
  $type: { label: 'Type', asks: 'what {} is', says: (value) => types[String(value)] ?? '' },
  $zone: {
    label: 'Zone',
    asks: 'where {} is',
    says: (value) => zones[String(value) as keyof typeof zones] ?? `be in ${String(value)}`,
  },
  $exposure: {
    label: 'Exposure',
    asks: 'from where {} can be reached',
    says: (value) => exposures[String(value)] ?? `have the exposure ${String(value)}`,
  },
  $userFacing: yesNo('Talks with people', 'talk with people'),
  $userInput: yesNo('Text of users', 'receive text that users write'),
  $untrustedContent: yesNo('Outside content', 'read content that outsiders can write'),
  $llmDriven: yesNo('Driven by a model', 'be driven by a language model'),
  $anyLlm: yesNo('Uses a model', 'use a language model'),
  $effectiveActions: {
    label: 'What it can do, tools included',
    asks: 'what {} can do',
    says: (value) => {
      const named = several(value).map((id) => actionWords[id] ?? id)
      return named.length === 0 ? 'can do nothing of note' : `can ${listed(named)}`
    },
  },
  $outward: yesNo('A way out', 'can send data out'),
  $trifecta: yesNo(
    'Private data, outside content and a way out',
    'combine private data, outside content and a way out',
  ),
  $peerAgents: {
    label: 'Other agents',
    asks: 'which agents {} works with',
    says: (value) =>
      several(value).length === 0 ? 'work with no other agent' : 'work with other agents',
  },
  $multiAgent: yesNo('Other agents', 'work with other agents'),
  $C: sensitivity('Confidentiality', 'confidentiality', false),
  $I: sensitivity('Integrity', 'integrity', false),
  $A: sensitivity('Availability', 'availability', false),
  $ownC: sensitivity('Confidentiality', 'confidentiality', true),
  $ownI: sensitivity('Integrity', 'integrity', true),
  $ownA: sensitivity('Availability', 'availability', true),
  $classes: classes('Data it handles', 'handle'),
  $ownClasses: classes('Data it holds', 'hold'),
  $hasData: yesNo('Has data', 'handle data'),
  $crosses: {
    label: 'Boundaries crossed',
    asks: 'what {} crosses',
    says: (value) => {
      const named = several(value).map((id) => boundaryLabels.get(id) ?? id)
      return named.length === 0
        ? 'cross no trust boundary'
        : `cross a trust boundary (${listed(named)})`
    },
  },
  $direction: {
    label: 'Direction',
    asks: 'which way {} leads',
    says: (value) => directions[String(value)] ?? `lead ${String(value)}`,
  },
  $access: {
    label: 'Where actors start',
    asks: 'where actors of {} start',
    says: (value) =>
      `have actors who start as ${listed(several(value).map((id) => id.replaceAll('-', ' ')))}`,
  },
}
