import type { PackInFile } from '@/interchange/corral/packInFile'
import { writeCorral } from '@/interchange/corral/writeCorral'
import type { Model } from '@/model/model'
import { exportedFindingsOf } from '@/review/exportedFindings'
import type { Threat } from '@/review/threat'

/** The text of a model's file: canonical, with what the rules find in it and the packs that they come from. */
export function corralFileOf(
  model: Model,
  threats: readonly Threat[],
  packs: readonly PackInFile[] | null = null,
): string {
  return writeCorral(model, exportedFindingsOf(threats), packs ?? undefined)
}

/** The same without the signed reviews, each of which holds all of the model once more. */
export function smallFileOf(
  model: Model,
  threats: readonly Threat[],
  packs: readonly PackInFile[] | null = null,
): string {
  const { length: reviews } = Object.keys(model.reviews)
  if (reviews === 0) return corralFileOf(model, threats, packs)
  const rest = { ...model, reviews: {} }
  return writeCorral(rest, exportedFindingsOf(threats), packs ?? undefined, { reviews })
}
