import type { InPieces } from '../inPieces'
import { inWordsOf, type OwnVocabulary } from './ownVocabulary'

/** So many pieces are done before others are heard again: changing words takes a moment itself. */
const AT_ONCE = 32

/** Does long work in the words of some packs, while what is done in between is heard in other words. */
export function* inPiecesInWordsOf<Result>(
  vocabulary: OwnVocabulary,
  work: InPieces<Result>,
): InPieces<Result> {
  let step = inWordsOf(vocabulary, () => severalOf(work))
  while (!step.done) {
    yield
    step = inWordsOf(vocabulary, () => severalOf(work))
  }
  return step.value
}

function severalOf<Result>(work: InPieces<Result>): IteratorResult<undefined, Result> {
  let step = work.next()
  for (let left = AT_ONCE; left > 1 && !step.done; left -= 1) step = work.next()
  return step
}
