import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { type ElementKind, elementKinds } from '@/model/vocabulary/elementKinds'
import { bareKindNoun } from '../explain/kindNoun'
import { inSentence, listed, withArticle } from '../explain/phrase'
import type { Applies, Rule } from '../rule'

/** What a rule looks at: “every chat bot and AI agent”. */
export function askedOf(applies: Applies): string {
  switch (applies.to) {
    case 'element':
      return applies.kinds ? `every ${listed(applies.kinds.map(bareKindNoun))}` : 'every element'
    case 'boundary': {
      const kinds = applies.kinds?.map((kind) => inSentence(boundaryKindEntry(kind).label)) ?? []
      return kinds.length === 0
        ? 'every trust boundary'
        : `every trust boundary of the kind ${listed(kinds, 'or')}`
    }
    case 'flow':
      return 'every flow'
    case 'model':
      return 'the system as a whole'
  }
}

/** The title of a rule where no names are at hand: what it is asked about stands in their place. */
export function generalTitle({ title, applies }: Pick<Rule, 'title' | 'applies'>): string {
  const noun = selfNoun(applies)
  const words = title
    // “A hijacked {self}” has its article already.
    .replace(/\b(an? \w+) “?\{self\}”?/gi, `$1 ${noun}`)
    .replace(/“?\{self\}”?/g, applies.to === 'model' ? 'the system' : withArticle(noun))
    .replace(/“?\{flow\}”?/g, 'a flow')
    .replace(/\{source\}/g, 'the sender')
    .replace(/\{target\}/g, 'the receiver')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function selfNoun(applies: Applies): string {
  if (applies.to === 'flow') return 'flow'
  if (applies.to === 'boundary') return 'trust boundary'
  if (applies.to === 'model') return 'system'
  const kinds = applies.kinds ?? []
  if (kinds.length === 0) return 'element'
  return kinds.length <= 2 ? listed(kinds.map(bareKindNoun), 'or') : sortOf(kinds)
}

/** One word for several kinds: the narrowest that fits all of them. */
function sortOf(kinds: readonly ElementKind[]): string {
  const fits = sorts.find(([, those]) => kinds.every((kind) => those.has(kind)))
  return fits?.[0] ?? 'element'
}

const grouped = (...groups: readonly string[]) =>
  new Set(elementKinds.filter(({ group }) => groups.includes(group)).map(({ id }) => id))
const typed = (type: string) =>
  new Set(elementKinds.filter((kind) => kind.type === type).map(({ id }) => id))

const sorts: readonly (readonly [string, ReadonlySet<ElementKind>])[] = [
  ['person', grouped('People')],
  ['bot or agent', grouped('Bots & agents')],
  ['store', typed('dataStore')],
  ['outside party', typed('externalEntity')],
  ['service', typed('process')],
]
