import { agenticThreats } from './references/agenticThreats'
import { aisvs } from './references/aisvs'
import { apiSecurity } from './references/apiSecurity'
import { asvs } from './references/asvs'
import { atlasMitigations } from './references/atlasMitigations'
import { atlasTechniques } from './references/atlasTechniques'
import { automatedThreats } from './references/automatedThreats'
import { capec } from './references/capec'
import { cwe } from './references/cwe'
import { mcpTopTen } from './references/mcpTopTen'
import { nistTaxonomy } from './references/nistTaxonomy'
import { nonHumanIdentities } from './references/nonHumanIdentities'
import { topTenForAgents } from './references/topTenForAgents'
import { topTenForLlm } from './references/topTenForLlm'
import type { Standard } from './references/standard'

/** An entry of a published list. */
export interface Reference {
  readonly id: string
  readonly standard: string
  readonly version: string
  /** Null where the list gives its entries no names. */
  readonly title: string | null
  readonly url: string
}

/** The lists that are cited, in the order in which their entries are shown. */
const standards: readonly Standard[] = [
  topTenForLlm,
  topTenForAgents,
  agenticThreats,
  apiSecurity,
  automatedThreats,
  nonHumanIdentities,
  mcpTopTen,
  atlasTechniques,
  atlasMitigations,
  nistTaxonomy,
  cwe,
  capec,
  asvs,
  aisvs,
]

/** Every entry that may be cited. */
export const references: readonly Reference[] = standards.flatMap(entriesOf)

const byId = new Map(references.map((reference) => [reference.id, reference]))

/** The entry of an id, or undefined when no list has it: a pack of one's own may cite others. */
export function referenceOf(id: string): Reference | undefined {
  return byId.get(id)
}

function entriesOf({ name, version, url, titles }: Standard): Reference[] {
  return Object.entries(titles).map(([id, title]) => ({
    id,
    standard: name,
    version,
    title,
    url: url.replace('{id}', id).replace('{number}', id.replace(/^\D+/, '')),
  }))
}
