import type { FieldChange, RecordChange } from '../recordChange'
import type { Cause } from './cause'

/** What stands in a sentence of a text that may be long. */
const mostLetters = 80

/** That a record came or went, or what is said of it now, in a sentence without its full stop. */
export function recordSentence(change: RecordChange, field?: FieldChange): string {
  const { kind, noun, name, fields } = change
  const named = `${noun} “${shortened(name)}”`
  if (kind === 'added') return `The ${named} was added`
  if (kind === 'removed') return `The ${named} was removed`
  const told = field ?? fields[0]
  if (!told) return `The ${named} was changed`
  const more = field || fields.length < 2 ? '' : `, and ${fields.length - 1} more`
  return `${fieldSentence(told, change)}${more}`
}

/** “Trust boundary of “Bot” changed from “Cloud” to “Internet””, “The AI agent “Bot” is now called “Helper””. */
function fieldSentence({ field, label, before, after }: FieldChange, change: RecordChange): string {
  if (field === 'name' && before !== null && after !== null) {
    return `The ${change.noun} ${valueText(before)} is now called ${valueText(after)}`
  }
  const whole = wholeOf(label, change, before === change.name || after === change.name)
  if (before === null) return `${whole} was set to ${valueText(after)}`
  if (after === null) return `${whole} was taken away (before: ${valueText(before)})`
  return `${whole} changed from ${valueText(before)} to ${valueText(after)}`
}

/** What an assumption is called is all that it says, and would be said twice. */
function wholeOf(label: string, { place, name, noun }: RecordChange, isItsName: boolean): string {
  if (place === 'about') return label
  if (place === 'assumptions' && isItsName) return `The ${noun}`
  return `${label} of “${shortened(name)}”`
}

function valueText(value: string | null): string {
  return value === null ? 'nothing' : `“${shortened(value)}”`
}

/** On one line, and cut short where it is longer than anyone reads inside a sentence. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= mostLetters ? line : `${line.slice(0, mostLetters - 1).trimEnd()}…`
}

/** A change of a record as the cause of something. */
export function recordCause(
  change: RecordChange,
  of: Cause['of'] = 'record',
  field?: FieldChange,
): Cause {
  return { of, text: recordSentence(change, field), records: [`${change.place}/${change.id}`] }
}
