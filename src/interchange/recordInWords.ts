import { type Json, member, textOf } from './json'
import { shortened } from './refusal'

const tables: { readonly [table: string]: string } = {
  elements: 'the element',
  flows: 'the data flow',
  boundaries: 'the trust boundary',
  assets: 'the asset',
  actors: 'the threat actor',
  controls: 'the control',
  decisions: 'the decision about',
  ownThreats: 'the threat',
  assumptions: 'the assumption',
  diagrams: 'the diagram',
  reviews: 'the signed review by',
  findings: 'the finding',
  packs: 'the rule pack',
}

/** What is said about the model as a whole, as a record of a file. */
export const aboutInWords = 'what is said about the model as a whole'

/** A record of a file: `the element “Support bot”`; what has no name is called by its id. */
export function recordInWords(table: string, id: string, record: Json | undefined): string {
  const name = ['name', 'title', 'statement', 'control', 'by']
    .map((field) => textOf(member(record, field)))
    .find((text) => text !== null && text.trim() !== '')
  return `${tables[table] ?? `“${table}”`} “${shortened(name ?? id, 80)}”`
}
