import type { z } from 'zod/mini'
import { didYouMean } from '@/rules/ownPacks/nearest'
import { shortened } from './refusal'

type Issue = z.core.$ZodIssue

const types: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  boolean: 'true or false',
  null: 'nothing (null)',
}

/** “A text or a list”: what belongs somewhere; null where there are no words for it. */
export function expectedInWords(wanted: readonly string[]): string | null {
  const words = [...new Set(wanted.flatMap((type) => types[type] ?? []))]
  const all = [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '')
  const text = all.join(' or ')
  return text === '' ? null : text.charAt(0).toUpperCase() + text.slice(1)
}

/** What stands somewhere: “the number 7”. */
export function givenInWords(given: unknown): string {
  if (given === null) return 'nothing'
  if (Array.isArray(given)) return 'a list'
  if (typeof given === 'object') return 'a group of fields'
  if (typeof given === 'number') return `the number ${given}`
  return typeof given === 'string' ? `the text “${shortened(given, 60)}”` : String(given === true)
}

/** More choices than these are not told one by one. */
const LISTED = 12

/** What is said of a value that is none of the choices. */
export function notAmong(given: unknown, values: readonly unknown[]): string {
  const names = [...new Set(values.map(String))]
  if (names.length === 1) return `This must be ${names[0]}, and is ${givenInWords(given)}.`
  if (names.length <= LISTED) {
    return `This is ${givenInWords(given)}. Choose from: ${names.join(', ')}.`
  }
  const name = typeof given === 'string' ? given : givenInWords(given)
  const known = didYouMean(name, names)
  const some = `${names.slice(0, LISTED).join(', ')} and ${names.length - LISTED} more`
  return `Nothing here is called “${shortened(name, 60)}”.${known || ` Choose from: ${some}.`}`
}

/** What is said of something too small, too large, too short or too long. */
export function outOfRange(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  given: unknown,
): string {
  const isSmall = issue.code === 'too_small'
  const limit = Number(isSmall ? issue.minimum : issue.maximum)
  if (issue.origin === 'string') {
    if (isSmall) return 'This is empty. Write a few words.'
    return `This is too long: it can have up to ${limit} characters.`
  }
  if (issue.origin === 'array') {
    if (isSmall) return limit === 1 ? 'This list is empty.' : `This needs at least ${limit}.`
    return `This list is too long: it can have up to ${limit} entries.`
  }
  const least = issue.inclusive === false ? `more than ${limit}` : `${limit} or more`
  return `This can be ${isSmall ? least : `${limit} at most`}, and is ${givenInWords(given)}.`
}

const formats: { readonly [format: string]: string } = {
  date: 'A day is written as 2026-11-22.',
  datetime: 'A moment is written in universal time, as 2026-11-22T04:20:00.000Z.',
}

/** What is said of a text that is not written as it should be. */
export function wronglyWritten(
  { format, message }: Extract<Issue, { code: 'invalid_format' }>,
  given: unknown,
  isOwn: boolean,
): string {
  const how = isOwn ? message.replace(/\.?$/, '.') : (formats[format] ?? 'It cannot be written so.')
  return `This is ${givenInWords(given)}. ${how}`
}
