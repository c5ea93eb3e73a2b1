import type { z } from 'zod/mini'
import { didYouMean } from '@/rules/ownPacks/nearest'
import type { PackFault } from '@/rules/ownPacks/packFault'
import { shortened } from './refusal'
import {
  expectedInWords,
  givenInWords,
  notAmong,
  outOfRange,
  wronglyWritten,
} from './schemaFaultWords'

type Issue = z.core.$ZodIssue
type UnionIssue = Extract<Issue, { code: 'invalid_union' }>

/** What is wrong in a value from outside: where, and what and how to mend it in words of our own. */
export type SchemaFault = PackFault

/**
 * What the schema finds wrong in a value, in words of our own. The names are those that fields can
 * have there, for guessing at what was meant.
 */
export function schemaFaults(
  issues: readonly Issue[],
  value: unknown,
  names: readonly string[],
): readonly SchemaFault[] {
  return issues.flatMap((issue) => faultsIn(issue, value, names))
}

function faultsIn(issue: Issue, root: unknown, names: readonly string[]): readonly SchemaFault[] {
  const { path } = issue
  const given = valueAt(root, path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownField(key, names) }))
  }
  if (given === undefined) return [{ path, message: missing(issue) }]
  const isDiscriminated = issue.code === 'invalid_union' && discriminators(issue).length > 0
  if (issue.code === 'invalid_union' && !isDiscriminated) {
    return unionFaults(issue, root, given, names)
  }
  return [{ path, message: inOurWords(issue, given) }]
}

function inOurWords(issue: Issue, given: unknown): string {
  const { code } = issue
  if (code === 'invalid_key') return wrongName(issue)
  if (code === 'invalid_format') return wronglyWritten(issue, given, isOwn(issue))
  if (code === 'too_small' || code === 'too_big') return outOfRange(issue, given)
  if (isOwn(issue)) return issue.message
  if (code === 'invalid_type') return notExpected([issue.expected], given)
  if (code === 'invalid_value') return notAmong(given, issue.values)
  if (code === 'invalid_union') return notAmong(given, discriminators(issue))
  if (code === 'not_multiple_of') return notMultiple(issue.divisor, given)
  return `This cannot be ${givenInWords(given)}.`
}

const notMultiple = (divisor: number, given: unknown) =>
  `This is ${givenInWords(given)}. Only multiples of ${divisor} can stand here.`

/** A name in a group of fields that can be called many things. */
function wrongName({ path, issues }: Extract<Issue, { code: 'invalid_key' }>): string {
  const name = `“${shortened(String(path.at(-1)), 60)}”`
  const [inner] = issues
  const isLong = inner?.code === 'too_big'
  if (isLong)
    return `The name ${name} is too long here: it can have up to ${inner.maximum} characters.`
  const why = inner && isOwn(inner) ? ` ${inner.message.replace(/\.?$/, '.')}` : ''
  return `Nothing here can be called ${name}.${why} Rename it, or take it out.`
}

/** The choices of the field that decides between several forms; none where no single field does. */
function discriminators(issue: UnionIssue): readonly unknown[] {
  return 'options' in issue ? (issue.options ?? []) : []
}

/** A choice of several forms: what is wrong with the one that was meant, where that can be told. */
function unionFaults(
  issue: UnionIssue,
  root: unknown,
  given: unknown,
  names: readonly string[],
): readonly SchemaFault[] {
  const { path, errors } = issue
  const whole = errors.filter((branch) => branch.every(isInside))
  const meant =
    whole.length > 0 ? whole : errors.filter((branch) => branch.every((each) => isOf(each, given)))
  const [only] = meant
  if (only && meant.length === 1) {
    return only.flatMap((inner) =>
      faultsIn({ ...inner, path: [...path, ...inner.path] }, root, names),
    )
  }
  return [{ path, message: noneOf(issue, given) }]
}

function noneOf(issue: UnionIssue, given: unknown): string {
  const all = issue.errors.flat()
  const values = all.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []))
  if (typeof given !== 'object' && values.length > 0) return notAmong(given, values)
  if (isOwn(issue)) return issue.message
  return notExpected(typesIn(issue), given)
}

/** The types that a choice of several forms takes. */
function typesIn({ errors }: UnionIssue): readonly string[] {
  return errors.flat().flatMap((inner) => {
    if (inner.path.length > 0) return []
    if (inner.code === 'invalid_union') return typesIn(inner)
    return inner.code === 'invalid_type' ? [inner.expected] : []
  })
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

/** Whether the words are ours, and not those that zod has for everything. */
const isOwn = ({ message }: Issue) => !/^(?:Invalid|Too|Unrecognized)\b/.test(message)

function unknownField(key: string, names: readonly string[]): string {
  if (names.includes(key)) return `“${key}” does not belong here. Take it out.`
  const known = didYouMean(key, names) || ' Take it out.'
  return `Nothing here is called “${shortened(key, 60)}”.${known}`
}

function missing(issue: Issue): string {
  const name = issue.path.at(-1)
  if (typeof name !== 'string') return 'Something is missing here.'
  const wanted = issue.code === 'invalid_type' ? expectedInWords([issue.expected]) : null
  const how = wanted === null ? 'Add it' : `${wanted} belongs there`
  return `The field “${shortened(name, 60)}” is missing. ${how}.`
}

function notExpected(types: readonly string[], given: unknown): string {
  const wanted = expectedInWords(types)
  if (wanted === null) return `This cannot be ${givenInWords(given)}.`
  return `${wanted} belongs here, and this is ${givenInWords(given)}.`
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = Reflect.get(value, step)
  }
  return value
}
