import type { Element } from '@/model/element'
import type { ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import {
  type ElementKind,
  type ElementType,
  kindEntry,
  typeOf,
} from '@/model/vocabulary/elementKinds'
import { type KindWord, kindWords } from './kindWords'
import { type Neighbours, neighboursOf } from './neighbours'
import { shortened } from './refusal'

/** A kind that an element of no particular kind may be of, and why. Nothing changes until a person agrees. */
export interface KindProposal {
  readonly element: ElementId
  readonly kind: ElementKind
  readonly because: string
}

const generic: ReadonlySet<ElementKind> = new Set(['external-entity', 'process', 'data-store'])

/**
 * For each element that is only an external entity, a process or a data store: the kind that its
 * name says it is, where that is clear. Words that mean little by themselves (service, model) count
 * only beside a neighbour that bears them out. The type in the data-flow diagram never changes.
 */
export function kindProposals(model: Model): readonly KindProposal[] {
  const neighbours = neighboursOf(model)
  return Object.values(model.elements)
    .filter(({ kind }) => generic.has(kind))
    .flatMap((element) => proposalFor(element, neighbours(element.id)) ?? [])
}

function proposalFor(element: Element, neighbours: Neighbours): KindProposal | null {
  const type = typeOf(element)
  const name = plain(element.name)
  const tagged = type === 'dataStore' && element.tags.includes('log')
  if (tagged) return { element: element.id, kind: 'log-store', because: 'It is tagged “log”.' }

  const fitting = kindWords.filter(
    (word) => word.pattern.test(name) && suits(word, type, neighbours),
  )
  const most = Math.max(...fitting.map(({ weight }) => weight))
  const [best, ...others] = fitting.filter(({ weight }) => weight === most)
  if (!best || others.some(({ kind }) => kind !== best.kind)) return null
  const line = shortened(element.name.replaceAll(/\s+/g, ' ').trim(), 60)
  const beside = best.beside ? `, and ${best.beside.because}` : ''
  return { element: element.id, kind: best.kind, because: `Its name “${line}” says so${beside}.` }
}

function suits({ kind, beside }: KindWord, type: ElementType, neighbours: Neighbours): boolean {
  return kindEntry(kind).type === type && (beside?.holds(neighbours) ?? true)
}

/** A name in small letters, with `userDatabase` and `user_database` read as `user database`. */
function plain(name: string): string {
  const spaced = name.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll(/[\s_/().,:;-]+/g, ' ')
  return ` ${spaced.toLowerCase().trim()} `
}
