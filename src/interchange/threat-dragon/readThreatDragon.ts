import { canonicalJson } from '@/model/canonicalJson'
import type { About } from '@/model/about'
import { emptyModel } from '@/model/emptyModel'
import { DiagramId, ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Moment } from '@/model/text'
import type { ImportReport } from '../importReport'
import { isObject, type Json, type JsonObject, listOf, member, memberAt, textOf } from '../json'
import { fingerprint } from './fingerprint'
import { noteUnknown } from './knownKeys'
import { numberThreats } from './numberThreats'
import { readDiagram } from './readDiagram'
import { takeText } from './readThreats'
import { keptAside, noRecords, type Records } from './records'
import { type Taking, takingFrom } from './taking'

export type ThreatDragonFormat = 'threat-dragon-1' | 'threat-dragon-2'

/** Which version of Threat Dragon's format a JSON value is in, by what it holds; null for neither. */
export function threatDragonFormat(json: Json): ThreatDragonFormat | null {
  const diagrams = memberAt(json, 'detail', 'diagrams')
  if (!isObject(member(json, 'summary')) || !Array.isArray(diagrams)) return null
  if (diagrams.some((diagram) => member(diagram, 'cells') !== undefined)) return 'threat-dragon-2'
  if (diagrams.some((diagram) => member(diagram, 'diagramJson') !== undefined)) {
    return 'threat-dragon-1'
  }
  const version = textOf(member(json, 'version')) ?? '1'
  return version.startsWith('1') ? 'threat-dragon-1' : 'threat-dragon-2'
}

/**
 * The model in a file of Threat Dragon, and what became of each part of it. Reads what is really
 * found in such files, not only what their schemas allow; whatever Corral has no field for is kept with
 * the record it belongs to. The same file gives the same model, ids included.
 */
export function readThreatDragon(
  file: JsonObject,
  at: Moment,
): { readonly model: Model; readonly report: ImportReport } {
  const records = noRecords()
  const root = takingFrom(file)
  const detail = takingFrom(root.take('detail', asObject) ?? {})
  const strange = readDiagrams(detail, records)
  const lastNumber = numberThreats(records, detail.look('threatTop'))
  noteRatings(records)

  const id = ModelId.parse(`threat-dragon-${fingerprint(canonicalJson(file))}`)
  const blank = emptyModel(id, DiagramId.parse('diagram-1'), at)
  const { notes, tables } = records
  const diagrams = Object.keys(tables.diagrams).length > 0 ? tables.diagrams : blank.diagrams
  const about = readAbout({ ...blank.about, lastNumber }, { root, detail, strange }, records)
  const model: Model = { ...blank, about, ...tables, diagrams }
  return {
    model,
    report: { read: countsOf(model), decisions: notes.decisions, keptAside: notes.keptAside },
  }
}

const asObject = (json: Json): JsonObject | null => (isObject(json) ? json : null)

/** Reads the diagrams; gives back those that are none. */
function readDiagrams(detail: Taking, records: Records): Json[] {
  const diagrams = detail.take('diagrams', (json) => (Array.isArray(json) ? json : null)) ?? []
  const strange: Json[] = []
  for (const [order, diagram] of diagrams.entries()) {
    if (isObject(diagram)) readDiagram(diagram, order, records)
    else strange.push(diagram)
  }
  if (strange.length > 0)
    records.notes.kept('Diagrams', 'Some entries in the list are no diagrams.')
  return strange
}

interface Parts {
  readonly root: Taking
  readonly detail: Taking
  readonly strange: readonly Json[]
}

function readAbout(blank: About, { root, detail, strange }: Parts, { notes }: Records): About {
  const summary = takingFrom(root.take('summary', asObject) ?? {})
  const said = {
    title: takeText(summary, 'title', 1_000),
    summary: takeText(summary, 'description', 100_000),
    owner: takeText(summary, 'owner', 1_000),
  }
  const contributors = takeContributors(detail)
  const reviewer = textOf(detail.look('reviewer')) ?? ''
  if (reviewer !== '')
    notes.kept(
      'Model',
      `The reviewer is “${reviewer.slice(0, 100)}”. In Corral, those who review sign.`,
    )

  const rests = { model: root.rest(), summary: summary.rest(), detail: detail.rest() }
  noteUnknown('the model', rests.model, 'Model', notes)
  noteUnknown('the summary', rests.summary, 'Model', notes)
  noteUnknown('the details', rests.detail, 'Model', notes)
  return {
    ...blank,
    ...said,
    contributors,
    kept: keptAside({ ...rests, ...(strange.length > 0 && { diagrams: [...strange] }) }),
  }
}

/** The names of the contributors, taken if there is nothing more to them than that. */
function takeContributors(detail: Taking): string[] {
  const listed = listOf(detail.look('contributors'))
  const names = listed.flatMap((one) => textOf(member(one, 'name')) ?? [])
  const isAll =
    names.length === listed.length && listed.every((one) => Object.keys(one ?? {}).length === 1)
  if (isAll) detail.take('contributors', (json) => (Array.isArray(json) ? json : null))
  return names.map((name) => name.slice(0, 1_000))
}

function noteRatings({ tables: { ownThreats }, notes }: Records): void {
  const threats = Object.values(ownThreats)
  const rated = threats.filter(({ impact }) => impact !== null).length
  if (rated > 0) {
    notes.decided(
      'Threats',
      `A severity says how much a threat hurts, not how likely it is: ${rated} of ${threats.length} got their impact from it (low 2, medium 3, high 4, critical 5), and none a likelihood.`,
    )
  }
  const decided = threats.filter(({ response }) => response !== null).length
  if (decided > 0) {
    notes.decided(
      'Threats',
      `${decided} of ${threats.length} came with a decision; the file does not say whose or when.`,
    )
  }
}

const count = (table: object) => Object.keys(table).length

function countsOf(model: Model): ImportReport['read'] {
  return [
    { what: 'diagrams', count: count(model.diagrams) },
    { what: 'elements', count: count(model.elements) },
    { what: 'flows', count: count(model.flows) },
    { what: 'boundaries', count: count(model.boundaries) },
    { what: 'threats', count: count(model.ownThreats) },
    { what: 'assets', count: count(model.assets) },
  ]
}
