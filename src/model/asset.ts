import { z } from 'zod/mini'
import { AssetId } from './id'
import { Level, Name, Text } from './text'
import { AssetClass } from './vocabulary/assetClasses'

/** Something worth protecting, with how much it hurts (1 to 5) to have it read, changed or gone. */
export const Asset = z.strictObject({
  id: AssetId,
  class: AssetClass,
  name: Name,
  description: Text,
  confidentiality: Level,
  integrity: Level,
  availability: Level,
})
export type Asset = z.infer<typeof Asset>
