import { notApplicable } from '@/model/answer'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import { type FactName, isDerived } from './condition'
import type { Known } from './situation'
import type { Verdict } from './verdict'

/** A claim about one fact. */
export type Claim = (fact: Known) => Verdict

/** The protection or feature is there: yes, a choice that is a good one, or any choice of several. */
export function claimHas(name: FactName): Claim {
  const isGood = goodOf(name)
  return ({ value, waitsFor, surely }) => {
    if (value !== null) return Array.isArray(value) ? value.length > 0 : isGood(value)
    return surely && surely.length > 0 ? true : waitsFor
  }
}

/** The protection is missing: neither yes, nor a good choice, nor not applicable. */
export function claimLacks(name: FactName): Claim {
  const isGood = goodOf(name)
  return ({ value, waitsFor, surely }) => {
    if (value === notApplicable) return false
    if (value !== null) return Array.isArray(value) ? value.length === 0 : !isGood(value)
    return surely && surely.length > 0 ? false : waitsFor
  }
}

/** The fact is one of the values or, of several, has one of them. */
export function claimOneOf(values: readonly string[]): Claim {
  return ({ value, waitsFor, among, surely }) => {
    if (Array.isArray(value)) return value.some((one) => values.includes(one))
    if (value !== null) return values.includes(String(value))
    if (surely?.some((one) => values.includes(one))) return true
    if (among?.every((one) => values.includes(one))) return true
    if (among && !among.some((one) => values.includes(one))) return false
    return waitsFor
  }
}

/** The number is this or more. What is no number is not. */
export function claimAtLeast(least: number): Claim {
  return ({ value, waitsFor }) => {
    if (value === null) return waitsFor
    return typeof value === 'number' && value >= least
  }
}

/** The choices that count as protection: those named good, or else a plain yes. */
function goodOf(name: FactName): (value: string | number) => boolean {
  const good = isDerived(name) ? undefined : propertyOf(name).good
  return good
    ? (value) => value === 'yes' || good.includes(String(value))
    : (value) => value === 'yes'
}
