import { AssetId } from '@/model/id'
import { Level } from '@/model/text'
import { assetClasses } from '@/model/vocabulary/assetClasses'
import type { Records } from './records'

/**
 * The asset that a flag of Threat Dragon speaks of (credentials that are stored, card payments that
 * are handled): one for the whole model, made when it is first met.
 */
export function carry(
  assetClass: 'credentials' | 'payment',
  where: string,
  { tables: { assets }, notes }: Records,
): AssetId {
  const id = AssetId.parse(assetClass)
  const entry = assetClasses.find((one) => one.id === assetClass)
  if (entry && !assets[id]) {
    assets[id] = {
      id,
      class: assetClass,
      name: entry.label,
      description: '',
      confidentiality: Level.parse(entry.confidentiality),
      integrity: Level.parse(entry.integrity),
      availability: Level.parse(entry.availability),
    }
  }
  const said = assetClass === 'credentials' ? 'Stores credentials' : 'Card payment'
  notes.decided(where, `“${said}” is set, so it holds the asset “${entry?.label ?? assetClass}”.`)
  return id
}
