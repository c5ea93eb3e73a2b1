import type { Model } from '@/model/model'
import type { Review } from '@/model/review'
import type { ExportedFinding } from '@/review/exportedFindings'
import type { PackInFile } from '../corral/packInFile'
import { type CorralRead, isCorral, readCorral } from '../corral/readCorral'
import { writeCorral } from '../corral/writeCorral'
import { ownLimits } from '../limits'
import { parseJson } from '../parseJson'
import { refusal, type Refusal } from '../refusal'

/** What a review signs: the model without its reviews and without the one under way, as a file. */
export function snapshotOf(
  model: Model,
  findings: readonly ExportedFinding[],
  packs?: readonly PackInFile[],
): string {
  const { review: _underWay, ...about } = model.about
  return writeCorral({ ...model, about, reviews: {} }, findings, packs)
}

const read = new WeakMap<Review, CorralRead | Refusal>()

/** The model that was signed, with its findings and packs, or why it cannot be read. */
export function readSnapshot(review: Review): CorralRead | Refusal {
  const known = read.get(review)
  if (known) return known
  const result = reading(review.snapshot)
  read.set(review, result)
  return result
}

function reading(snapshot: string): CorralRead | Refusal {
  const parsed = parseJson(snapshot, ownLimits)
  if (parsed.type === 'refused') return parsed
  return isCorral(parsed.json)
    ? readCorral(parsed.json)
    : refusal('wrong', 'The snapshot does not say that it is a file of Corral.', 'format')
}
