import type { Answers } from '@/model/answer'
import type { Element } from '@/model/element'
import { ElementId } from '@/model/id'
import type { ElementType } from '@/model/vocabulary/elementKinds'
import { type Json, listOf } from '../json'
import { carry } from './assets'
import { type Cell, restOf, takeName } from './cell'
import { noteUnasked, noteUnknown } from './knownKeys'
import { placeOfTheLost, takeBox } from './place'
import { readThreats, takeText } from './readThreats'
import { keptAside } from './records'
import { placeOf, type Sheet } from './sheet'
import { type Taking, yes } from './taking'

const genericKind: { readonly [Type in ElementType]: Element['kind'] } = {
  externalEntity: 'external-entity',
  process: 'process',
  dataStore: 'data-store',
}

/** Adds an actor, a process or a store to the model and to the diagram. */
export function readElement(
  cell: Cell,
  type: ElementType,
  fallback: string,
  sheet: Sheet,
): ElementId {
  const id = ElementId.parse(takeId(cell, fallback, sheet))
  const name = takeName(cell)
  const where = placeOf(sheet, name, 'an element without a name')
  const { kind, answers, assets, tags } = readFlags(cell.meaning, type, where, sheet)
  const described = takeText(cell.meaning, 'description', 100_000)
  const outOfScope = takeScope(cell.meaning)
  const box = takeBox(cell.drawing)
  if (!box) sheet.records.notes.decided(where, 'It has no place on the diagram, so it got one.')
  sheet.elements[id] = box ?? placeOfTheLost(sheet.cells.size)
  sheet.cells.set(id, cell.raw)
  const kept = takeRest(cell, { type: 'element', id }, where, sheet)
  sheet.records.tables.elements[id] = {
    id,
    kind,
    name,
    description: described,
    boundary: null,
    answers,
    assets,
    tags,
    outOfScope,
    details: null,
    kept,
  }
  return id
}

/** The id of a cell, taken if Corral can use it; the report says when it cannot. */
export function takeId(cell: Cell, fallback: string, sheet: Sheet): string {
  const wanted = cell.drawing.look('id')
  const id = sheet.records.ids.claim(wanted, fallback)
  const isOwn = cell.drawing.take('id', (own) => (own === id ? true : null))
  if (!isOwn) {
    const reason = wanted === undefined ? 'It has no id' : 'Its id is in use or cannot be used'
    sheet.records.notes.decided(placeOf(sheet, id, 'a cell'), `${reason}, so it is now “${id}”.`)
  }
  return id
}

export function takeScope(meaning: Taking): Element['outOfScope'] {
  if (!meaning.take('outOfScope', yes)) return null
  return { reason: takeText(meaning, 'reasonOutOfScope', 100_000) }
}

/** Reads the threats of a cell, and keeps what nobody has taken of it. */
export function takeRest(
  cell: Cell,
  on: Parameters<typeof readThreats>[1],
  where: string,
  sheet: Sheet,
): Element['kept'] {
  const threats = cell.meaning.take('threats', (json) => (Array.isArray(json) ? json : null))
  const strange: Json[] = readThreats(listOf(threats ?? []), on, where, sheet.records)
  const rest = restOf(cell)
  const { notes } = sheet.records
  noteUnknown('a cell', cell.drawing.rest(), where, notes)
  if (cell.meaning !== cell.drawing) {
    noteUnknown('the data of a cell', cell.meaning.rest(), where, notes)
  }
  noteUnasked(cell.meaning.rest(), where, notes)
  return keptAside({ ...rest, ...(strange.length > 0 && { threats: strange }) })
}

/** Only a flag that was set says something: Threat Dragon writes `false` for what nobody was asked. */
function readFlags(meaning: Taking, type: ElementType, where: string, sheet: Sheet) {
  const answers: Answers = {
    ...(type === 'dataStore' && meaning.take('isEncrypted', yes) && { encryptedAtRest: 'yes' }),
  }
  const tags = meaning.take('isALog', yes) ? ['log'] : []
  const assets = [
    ...(meaning.take('storesCredentials', yes) ? [carry('credentials', where, sheet.records)] : []),
    ...(meaning.take('handlesCardPayment', yes) ? [carry('payment', where, sheet.records)] : []),
  ]
  return { kind: genericKind[type], answers, assets, tags }
}
