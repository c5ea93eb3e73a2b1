import { ownKindOf } from '@/model/vocabulary/ownVocabulary'
import { inSentence, withArticle } from './phrase'

/** “a card vault”; a kind of a pack that is not switched on goes by its name there. */
export function ownKindNoun(id: string): string {
  return withArticle(inSentence(ownKindOf(id)?.label ?? id.slice(id.indexOf(':') + 1)))
}
