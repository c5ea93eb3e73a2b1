import { referenceOf } from '../catalogue/references'
import type { Rule } from '../rule'
import { type Item, list, type Section } from './section'

/** The entries of published lists that say more, in the order in which the rule cites them. */
export function readMore({ references }: Rule): Section {
  return { id: 'references', heading: 'References', blocks: [list(references.map(referenceItem))] }
}

function referenceItem(id: string): Item {
  const reference = referenceOf(id)
  if (!reference) return { text: id }
  const { title, url, standard, version } = reference
  const note = `${standard} ${version}`
  return { text: title ? `${id} ${title}` : id, href: url, note }
}
