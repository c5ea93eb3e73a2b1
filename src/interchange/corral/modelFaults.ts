import type { z } from 'zod/mini'
import { About } from '@/model/about'
import { tables } from '@/model/model'
import { type Json, memberAt } from '../json'
import { aboutInWords, recordInWords } from '../recordInWords'
import { pathInWords, refusal, type Refusal, shortened } from '../refusal'
import { type SchemaFault, schemaFaults } from '../schemaFaults'

const fieldNames = [
  ...Object.keys(About.shape),
  ...Object.values(tables).flatMap((table) => Object.keys(table.def.valueType.shape)),
  ...Object.keys(tables),
]

/** What the schema finds wrong with a model whose records are filed by id; never empty. */
export function modelFaults(
  issues: readonly z.core.$ZodIssue[],
  saved: unknown,
): readonly [SchemaFault, ...SchemaFault[]] {
  const faults = schemaFaults(issues, saved, fieldNames).map(({ path, message }): SchemaFault => {
    // A field that is missing or unknown is named by what is said of it.
    const isNamed = path.length > 2 && message.includes(`“${String(path.at(-1))}”`)
    // What a schema has looked at came from JSON.
    const place = placeInWords(isNamed ? path.slice(0, -1) : path, saved as Json)
    return { path, message: `In ${place}: ${message}` }
  })
  const [first = unknown, ...rest] = faults
  return [first, ...rest]
}

const unknown: SchemaFault = { path: [], message: 'This is no model that Corral knows.' }

/** A file is refused with the first of its faults, and with how many more there are. */
export function refusedFor([first, ...others]: readonly [SchemaFault, ...SchemaFault[]]): Refusal {
  const more =
    others.length === 0
      ? ''
      : ` ${others.length} more ${others.length === 1 ? 'place is' : 'places are'} wrong besides.`
  const where = pathInWords(['model', ...first.path])
  return refusal('wrong', shortened(first.message, 600) + more, where)
}

/** “the element “Support bot”, under “answers › encrypted””: a place as people know it. */
function placeInWords([table, id, ...inside]: readonly PropertyKey[], saved: Json): string {
  if (table === undefined || id === undefined) return 'the model'
  if (table === 'about') return aboutInWords + under([id, ...inside])
  const [list, key] = [String(table), String(id)]
  return recordInWords(list, key, memberAt(saved, list, key)) + under(inside)
}

function under(inside: readonly PropertyKey[]): string {
  const steps = inside.map((step) => (typeof step === 'number' ? `${step + 1}.` : String(step)))
  return inside.length === 0 ? '' : `, under “${shortened(steps.join(' › '), 100)}”`
}
