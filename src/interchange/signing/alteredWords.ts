import { listed } from '@/rules/explain/phrase'
import type { Json } from '../json'
import { aboutInWords, recordInWords } from '../recordInWords'
import type { Alteration } from './alterations'

/** More than these are only counted. */
const NAMED = 6

/** What was altered in a review, as the end of a sentence: `the element “Support bot” was changed`. */
export function alteredWords(alterations: readonly Alteration[]): string {
  const named = alterations.slice(0, NAMED).map(inWords)
  const others = alterations.length - named.length
  return listed(others > 0 ? [...named, `${others} more`] : named)
}

function inWords(alteration: Alteration): string {
  switch (alteration.type) {
    case 'statement':
      return `${fields[alteration.field] ?? `“${alteration.field}”`} was changed`
    case 'record':
      return `${recordWords(alteration.key, alteration.value)} ${ends[alteration.how]}`
    case 'text':
      return `its snapshot breaks off at ${alteration.where} (${withoutStop(alteration.why)})`
    case 'layout':
      return `blanks or line breaks of its snapshot were changed, from line ${alteration.line} on`
    case 'frame':
      return 'the order of the records in its snapshot, or what it says about its format, was changed'
    case 'hash':
      return 'its hash was changed, and nothing that it says'
  }
}

const ends = {
  changed: 'was changed',
  added: 'was added',
  gone: 'was taken out or renamed',
} as const

const fields: { readonly [field: string]: string } = {
  id: 'its id',
  by: 'the name of the signer',
  role: 'the role of the signer',
  note: 'the note',
  at: 'the date',
  next: 'the date of the next review',
  packs: 'the list of rule packs',
  skipped: 'the list of steps left out',
  previous: 'the hash of the review before it',
  joins: 'the list of reviews that it brings together',
  signature: 'the key of the signature',
}

function recordWords(key: string, record: Json): string {
  if (key === 'about') return aboutInWords
  const [table = '', ...id] = key.split('/')
  return recordInWords(table, id.join('/'), record)
}

const withoutStop = (text: string) => text.replace(/\.$/, '')
