import type { ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Earlier } from '@/panels/overview/TrendCard'
import { listRevisions, revisionModel } from '@/persistence/revisions'
import { reviewsInOrder } from '@/review/signing/reviewsInOrder'
import { database } from '../database'

/** The states that a model can be compared with: what was signed, and what this browser has kept. */
export function earlierStates(id: ModelId, reviews: Model['reviews']): Earlier {
  const signed = reviewsInOrder({ reviews }).toReversed()
  return {
    list: async () => [
      ...signed.map(({ id: review, at, by }) => ({
        id: `review:${review}`,
        at,
        label: `Signed by ${by}`,
        isSigned: true,
      })),
      ...(await listRevisions(database, id)).map(({ key, at, label }) => ({
        id: String(key),
        at,
        label,
        isSigned: false,
      })),
    ],
    read: async (state) => {
      const review = signed.find((each) => `review:${each.id}` === state)
      if (!review) {
        const reading = await revisionModel(database, Number(state))
        return reading.status === 'read' ? reading.model : null
      }
      const { readSnapshot } = await import('@/interchange/signing/snapshot')
      const read = readSnapshot(review)
      return read.type === 'read' ? read.model : null
    },
  }
}
