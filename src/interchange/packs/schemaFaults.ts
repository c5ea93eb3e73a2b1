import type { z } from 'zod/mini'
import type { PackFault } from '@/rules/ownPacks/packFault'
import { didYouMean } from '@/rules/ownPacks/nearest'
import { shortened } from '../refusal'

type Issue = z.core.$ZodIssue
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>

/** What the schema finds wrong in a value, in words of our own. */
export function schemaFaults(issues: readonly Issue[], value: unknown): readonly PackFault[] {
  return issues.flatMap((issue) => faultsIn(issue, value))
}

function faultsIn(issue: Issue, root: unknown): readonly PackFault[] {
  const { path } = issue
  const given = valueAt(root, path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownField(key) }))
  }
  if (given === undefined) return [{ path, message: missing(path) }]
  const isDiscriminated = issue.code === 'invalid_union' && discriminators(issue).length > 0
  if (issue.code === 'invalid_union' && !isDiscriminated) return unionFaults(issue, root, given)
  return [{ path, message: inOurWords(issue, given) }]
}

function inOurWords(issue: Issue, given: unknown): string {
  if (issue.code === 'invalid_type') return notExpected(issue, given)
  if (issue.code === 'invalid_value') return notAmong(given, issue.values)
  if (issue.code === 'invalid_union') return notAmong(given, discriminators(issue))
  if (issue.code === 'too_small' || issue.code === 'too_big') return outOfRange(issue)
  if (issue.code === 'invalid_key') return 'This name is too long for a field.'
  return ownWords(issue.message, given)
}

/** The choices of the field that decides between several forms; none where no single field does. */
function discriminators(issue: UnionIssue): readonly unknown[] {
  return 'options' in issue ? (issue.options ?? []) : []
}

/** A choice of several forms: what is wrong with the one that was meant, where that can be told. */
function unionFaults(issue: UnionIssue, root: unknown, given: unknown): readonly PackFault[] {
  const { path, errors, message } = issue
  const whole = errors.filter((branch) => branch.every(isInside))
  const meant =
    whole.length > 0 ? whole : errors.filter((branch) => branch.every((each) => isOf(each, given)))
  const [only] = meant
  if (only && meant.length === 1) {
    return only.flatMap((inner) => faultsIn({ ...inner, path: [...path, ...inner.path] }, root))
  }
  const values = errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : [])),
  )
  const isPlain = typeof given !== 'object' && values.length > 0
  return [{ path, message: isPlain ? notAmong(given, values) : ownWords(message, given) }]
}

/** Whether an issue is about something inside the value, and not about which form it has. */
function isInside({ code, path }: Issue): boolean {
  return path.length > 0 && code !== 'unrecognized_keys'
}

/**
 * Whether an issue leaves it open that its form was meant: what the form is known by is there, be it
 * of the wrong shape or beside what does not belong to it.
 */
function isOf({ code, path }: Issue, given: unknown): boolean {
  if (code === 'unrecognized_keys') return true
  return path.length > 0 && (path.length > 1 || valueAt(given, path) !== undefined)
}

const ownWords = (message: string, given: unknown) =>
  message.startsWith('Invalid ') ? `This cannot be ${inWords(given)}.` : message

function unknownField(key: string): string {
  if (fieldNames.includes(key)) return `“${key}” does not belong here.`
  return `Nothing here is called “${shortened(key, 60)}”.${didYouMean(key, fieldNames)}`
}

function missing(path: readonly PropertyKey[]): string {
  const name = path.at(-1)
  return typeof name === 'string' ? `The field “${name}” is missing.` : 'Something is missing here.'
}

function notExpected(issue: Extract<Issue, { code: 'invalid_type' }>, given: unknown): string {
  if (!issue.message.startsWith('Invalid input')) return issue.message
  return `${expected[issue.expected] ?? 'Something else'} belongs here, and this is ${inWords(given)}.`
}

const expected: { readonly [type: string]: string } = {
  string: 'A text',
  number: 'A number',
  int: 'A whole number',
  array: 'A list',
  object: 'A group of fields',
  record: 'A group of fields',
  boolean: 'true or false',
}

function inWords(given: unknown): string {
  if (given === null) return 'nothing'
  if (Array.isArray(given)) return 'a list'
  if (typeof given === 'object') return 'a group of fields'
  if (typeof given === 'number') return `the number ${given}`
  return typeof given === 'string' ? `the text “${shortened(given, 60)}”` : String(given === true)
}

function notAmong(given: unknown, values: readonly unknown[]): string {
  const names = [...new Set(values.map(String))]
  if (names.length === 1) return `This must be ${names[0]}, and is ${inWords(given)}.`
  if (names.length <= 12) return `This is ${inWords(given)}. Choose from: ${names.join(', ')}.`
  const name = typeof given === 'string' ? given : inWords(given)
  return `Nothing here is called “${shortened(name, 60)}”.${didYouMean(name, names)}`
}

function outOfRange(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
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
  return isSmall ? `This can be ${limit} or more.` : `This can be ${limit} at most.`
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = Reflect.get(value, step)
  }
  return value
}

/** Every name that a field of a pack can have, for guessing at what was meant. */
const fieldNames = [
  'format id version name description kinds properties controls rules specialises label hint type',
  'role on question choices good says kind effort effects property value references title stride',
  'applies to when gap why check exception likelihood impact impactOn adjust reason skill actors',
  'mitigations control at onUnknown floor has lacks fact oneOf overlaps atLeast all any not sure',
  'exists direction of where min crosses',
].flatMap((line) => line.split(' '))
