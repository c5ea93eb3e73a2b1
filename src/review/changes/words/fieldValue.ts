import { isPropertyId } from '@/model/vocabulary/properties/properties'
import type { Fields } from '@/model/fields'
import { valueInWords } from '@/rules/explain/says'
import { Answer } from '@/model/answer'
import type { Place } from '../comparedFields'
import { aboutValues } from './aboutValues'
import { dayText } from './dayText'
import { elementValues, flowValues, boundaryValues } from './drawnValues'
import { decisionValues, ownThreatValues } from './handledValues'
import type { Speaking } from './speaking'
import { actorValues, assetValues, assumptionValues, controlValues } from './statedValues'
import type { Held, Tellers } from './tellers'

const tellers: { readonly [Each in Place]: Tellers<Held<Each>> } = {
  about: aboutValues,
  elements: elementValues,
  flows: flowValues,
  boundaries: boundaryValues,
  assets: assetValues,
  actors: actorValues,
  controls: controlValues,
  decisions: decisionValues,
  ownThreats: ownThreatValues,
  assumptions: assumptionValues,
  diagrams: {},
  reviews: {},
}

/** A record with its fields as they are compared. */
export interface Filed<Each extends Place = Place> {
  readonly place: Each
  readonly record: Held<Each>
  readonly fields: Fields
}

/** What a field of a record says, in words; null where it says nothing. */
export function fieldValue<Each extends Place>(
  { place, record, fields }: Filed<Each>,
  field: string,
  speaking: Speaking,
): string | null {
  const map = field.includes('/') ? field.slice(0, field.indexOf('/')) : null
  const value = fields.get(field)
  if (map !== null) return value === undefined ? null : entryValue(map, field, value)
  // The name of the field is one of the record, or no teller is found.
  const teller = tellers[place][field as keyof Held<Each>]
  return teller ? teller(record, speaking) : plainText(value)
}

/** What an entry of a field that is a map says. */
function entryValue(map: string, field: string, value: unknown): string | null {
  switch (map) {
    case 'answers':
      return answerWords(field.slice(map.length + 1), value)
    case 'elements':
    case 'boundaries':
    case 'leftOut':
      return 'yes'
    case 'later':
      return typeof value === 'string' ? dayText(value) : null
    case 'efforts':
      return efforts[String(value)] ?? null
    case 'setAside':
      return reasonIn(value)
    default:
      return plainText(value)
  }
}

const efforts: { readonly [effort: string]: string } = {
  small: 'hours',
  medium: 'days',
  large: 'a project',
}

function answerWords(property: string, value: unknown): string | null {
  const answer = Answer.safeParse(value)
  if (!answer.success) return null
  return isPropertyId(property) ? valueInWords(property, answer.data) : String(answer.data)
}

function reasonIn(value: unknown): string {
  const isReasoned = typeof value === 'object' && value !== null && 'reason' in value
  return (isReasoned && plainText(value.reason)) || 'without a reason'
}

function plainText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  return typeof value === 'number' ? String(value) : null
}
