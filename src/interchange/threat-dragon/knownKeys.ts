import type { Json, JsonObject } from '../json'
import type { Notes } from './notes'

const list = (names: string) => new Set(names.split(' '))

/*
 * What Threat Dragon itself writes. All of it is kept; it only goes without saying in the report,
 * since it is about how Threat Dragon draws, or is computed, or is reported elsewhere.
 */
const known: { readonly [level: string]: ReadonlySet<string> } = {
  'the model': list('version'),
  'the summary': list('id title'),
  'the details': list('contributors reviewer diagramTop threatTop diagrams'),
  'a diagram': list(
    'id title version diagramType thumbnail placeholder description diagramJson size $$hashKey cells name',
  ),
  'a cell': list(
    'id shape type data position size angle visible zIndex z attrs ports tools label labels width height ' +
      'connector router smooth source target vertices markup name description threats ' +
      'hasOpenThreats outOfScope reasonOutOfScope isALog isEncrypted isSigned storesCredentials ' +
      'storesInventory isPublicNetwork protocol providesAuthentication privilegeLevel ' +
      'isWebApplication handlesCardPayment handlesGoodsOrServices',
  ),
  'the data of a cell': list(
    'type name description hasOpenThreats isTrustBoundary threatFrequency threats outOfScope ' +
      'reasonOutOfScope isBidirectional isALog isEncrypted isSigned storesCredentials storesInventory ' +
      'isPublicNetwork protocol providesAuthentication privilegeLevel isWebApplication ' +
      'handlesCardPayment handlesGoodsOrServices containedElements crossingFlows trustBoundaryIds',
  ),
  'a threat': list(
    'id title status severity type description mitigation modelType new number score $$hashKey ' +
      'threatId ruleId cardSuit cardNumber eopGameId',
  ),
}

/** Tells the report of keys that Threat Dragon does not write. */
export function noteUnknown(level: string, rest: JsonObject, where: string, notes: Notes): void {
  for (const key of Object.keys(rest)) {
    if (!known[level]?.has(key)) notes.unknownKey(level, key, where)
  }
}

/** What people chose in Threat Dragon and Corral has no question for, in Threat Dragon's own words. */
const unasked: { readonly [key: string]: string } = {
  isALog: 'Is a log',
  isEncrypted: 'Encrypted',
  isSigned: 'Signed',
  storesCredentials: 'Stores credentials',
  storesInventory: 'Stores inventory',
  isPublicNetwork: 'Public network',
  providesAuthentication: 'Provides authentication',
  privilegeLevel: 'Privilege level',
  isWebApplication: 'Web application',
  handlesCardPayment: 'Card payment',
  handlesGoodsOrServices: 'Goods or services',
}

/** Tells the report of what was chosen and has no place; a `false` or an empty text is no choice. */
export function noteUnasked(rest: JsonObject, where: string, notes: Notes): void {
  for (const [key, words] of Object.entries(unasked)) {
    const value = Object.hasOwn(rest, key) ? rest[key] : undefined
    if (isChosen(value)) {
      const said = typeof value === 'string' ? `${words}: ${value.slice(0, 100)}` : words
      notes.kept(where, `“${said}” has no counterpart in Corral.`)
    }
  }
}

function isChosen(value: Json | undefined): boolean {
  return value === true || (typeof value === 'string' && value.trim() !== '')
}
