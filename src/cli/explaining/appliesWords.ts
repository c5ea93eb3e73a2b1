import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { inSentence, listed, withArticle } from '@/rules/explain/phrase'
import type { Applies } from '@/rules/rule'

/** What a rule is asked about: “a webhook receiver or a web client”, “every flow”. */
export function appliesWords(applies: Applies): string {
  switch (applies.to) {
    case 'element':
      return anyOf(applies.kinds?.map((kind) => kindEntry(kind).label)) ?? 'every element'
    case 'boundary':
      return anyOf(applies.kinds?.map((kind) => boundaryLabel(kind))) ?? 'every boundary'
    case 'flow':
      return 'every flow'
    case 'model':
      return 'the model as a whole'
  }
}

const boundaryLabel = (kind: Parameters<typeof boundaryKindEntry>[0]) =>
  `${boundaryKindEntry(kind).label} boundary`

function anyOf(labels: readonly string[] | undefined): string | null {
  if (!labels || labels.length === 0) return null
  return listed(
    labels.map((label) => withArticle(inSentence(label))),
    'or',
  )
}
