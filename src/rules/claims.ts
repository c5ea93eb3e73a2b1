import { notApplicable } from '@/model/answer'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import { type FactName, isDerived } from './condition'
import type { Known } from './situation'
import type { Verdict } from './verdict'

/** The protection or feature is there: yes, a choice that is a good one, or any choice of several. */
export function claimHas(fact: Known, isGood: IsGood): Verdict {
  const { value, surely } = fact
  if (value !== null) return Array.isArray(value) ? value.length > 0 : isGood(value)
  return surely && surely.length > 0 ? true : fact
}

/** The protection is missing: neither yes, nor a good choice, nor not applicable. */
export function claimLacks(fact: Known, isGood: IsGood): Verdict {
  const { value, surely } = fact
  if (value === notApplicable) return false
  if (value !== null) return Array.isArray(value) ? value.length === 0 : !isGood(value)
  return surely && surely.length > 0 ? false : fact
}

/** The fact is one of the values or, of several, has one of them. */
export function claimOneOf(fact: Known, values: readonly string[]): Verdict {
  const { value } = fact
  if (value === null) return canBeOneOf(fact, values)
  if (typeof value === 'string') return values.includes(value)
  if (Array.isArray(value)) return shareOne(value, values)
  return values.includes(String(value))
}

function canBeOneOf(fact: Known, values: readonly string[]): Verdict {
  const { among, surely } = fact
  if (surely && shareOne(surely, values)) return true
  if (!among) return fact
  if (isWithin(among, values)) return true
  return shareOne(among, values) ? fact : false
}

/*
 * Loops, since a function that makes another takes memory each time that it is called, and a large
 * model calls these a hundred thousand times.
 */
function isWithin(some: readonly string[], others: readonly string[]): boolean {
  for (const one of some) if (!others.includes(one)) return false
  return true
}

function shareOne(some: readonly string[], others: readonly string[]): boolean {
  for (const one of some) if (others.includes(one)) return true
  return false
}

/** The number is this or more. What is no number is not. */
export function claimAtLeast(fact: Known, least: number): Verdict {
  const { value } = fact
  if (value === null) return fact
  return typeof value === 'number' && value >= least
}

/** Whether a choice counts as protection. */
export type IsGood = (value: string | number) => boolean

/** The choices that count as protection: those named good, or else a plain yes. */
export function goodOf(name: FactName): IsGood {
  const good = isDerived(name) ? undefined : propertyOf(name).good
  return good ? (value) => value === 'yes' || good.includes(String(value)) : isYes
}

function isYes(value: string | number): boolean {
  return value === 'yes'
}
