import type { Response } from '@/model/decision'
import type { Model } from '@/model/model'

/**
 * The number for a threat on its first response, and the model that remembers it. A threat that is
 * dismissed needs none; one that has a number keeps it.
 */
export function numbered(
  model: Model,
  number: number | null,
  response: Response,
): { readonly model: Model; readonly number: number | null } {
  if (number !== null || response === 'dismiss') return { model, number }
  const next = model.about.lastNumber + 1
  return { model: { ...model, about: { ...model.about, lastNumber: next } }, number: next }
}
