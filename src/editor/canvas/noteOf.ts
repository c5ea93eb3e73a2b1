import type { Element } from '@/model/element'
import type { AssetClass } from '@/model/vocabulary/assetClasses'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import type { FactName } from '@/rules/condition'
import type { Situation } from '@/rules/situation'

/** What has been worked out of the model, as far as it matters here. */
interface Known {
  readonly situation: Situation
}

/** The one line under the name: what matters most about the element, else what it is. */
export function noteOf(element: Element, analysis: Known | null): string {
  const trait = analysis && traitOf(element, analysis)
  return trait ?? kindEntry(element.kind).label
}

/** What matters most about the element; null when nothing stands out. */
export function traitOf(element: Element, { situation }: Known): string | null {
  // The rules run after the edit has been shown, so they may not know the element yet.
  if (!(element.id in situation.model.elements)) return null
  const { type } = kindEntry(element.kind)
  if (type === 'externalEntity') return null
  const value = (name: FactName) =>
    situation.factOf({ type: 'element', id: element.id }, name).value
  if (element.answers.autonomy === 'fully-autonomous') return 'Acts without approval'
  if (value('$trifecta') === 'yes') return 'Can leak private data'
  if (value('$exposure') === 'internet') return 'Open to the internet'
  return type === 'dataStore' ? heldData(value('$ownClasses')) : null
}

/** The most telling classes of data that are kept somewhere, the worst first. */
const telling: readonly AssetClass[] = ['special-pii', 'payment', 'credentials', 'pii']

const words: { readonly [id: string]: string } = {
  'special-pii': 'Holds health or similar data',
  payment: 'Holds payment data',
  credentials: 'Holds credentials',
  pii: 'Holds personal data',
}

function heldData(classes: unknown): string | null {
  if (!Array.isArray(classes)) return null
  const held = telling.find((id) => classes.includes(id))
  return (held && words[held]) ?? null
}
