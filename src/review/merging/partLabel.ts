import type { AssetId } from '@/model/id'
import { choiceLabel } from '@/model/vocabulary/choiceLabel'
import { packName } from '../changes/words/aboutValues'
import { assetName } from '../changes/words/recordNames'
import type { Speaking } from '../changes/words/speaking'
import { strideOptions } from '../stride'

interface Named {
  readonly field: string
  readonly part: string
}

/** What one word of a list is called, such as `Data “Card numbers”`. */
export function partLabel({ field, part }: Named, speaking: Speaking): string | null {
  return labels[field]?.(part, speaking) ?? null
}

const labels: { readonly [field: string]: (part: string, speaking: Speaking) => string } = {
  // Only the list of assets has parts under this name, and they are the ids of assets.
  assets: (id, speaking) => `Data “${assetName(id as AssetId, speaking)}”`,
  tags: (tag) => `Tag “${tag}”`,
  contributors: (name) => `Contributor “${name}”`,
  packs: (id) => `Rule pack: ${packName(id)}`,
  access: (way) => `How they get in: ${choiceLabel(way)}`,
  stride: (letter) => `STRIDE: ${strideOptions.find(({ id }) => id === letter)?.label ?? letter}`,
}
