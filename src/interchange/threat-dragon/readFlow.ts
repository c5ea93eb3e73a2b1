import type { Answers } from '@/model/answer'
import type { Route } from '@/model/diagram'
import { Side } from '@/model/diagram'
import { type ElementId, FlowId } from '@/model/id'
import { wholeModel } from '@/model/subject'
import { type Json, listOf, member, memberAt, textOf } from '../json'
import { shortened } from '../refusal'
import { type Cell, takeName } from './cell'
import { spoken } from './notes'
import { takeBends } from './place'
import { protocolOf } from './protocols'
import { takeId, takeRest, takeScope } from './readElement'
import { readThreats, takeText } from './readThreats'
import { placeOf, type Sheet } from './sheet'
import { type Taking, yes } from './taking'

/**
 * Adds a flow to the model and to the diagram. One that does not hang on an element at both ends
 * cannot be a flow of Corral: null, and its threats are the model's.
 */
export function readFlow(cell: Cell, fallback: string, sheet: Sheet): FlowId | null {
  const from = endOf(cell.raw['source'], sheet)
  const to = endOf(cell.raw['target'], sheet)
  if (!from || !to) {
    readLooseFlow(cell, from, sheet)
    return null
  }
  const id = FlowId.parse(takeId(cell, fallback, sheet))
  const name = takeName(cell)
  const where = placeOf(sheet, name, `the flow from ${nameOf(from, sheet)} to ${nameOf(to, sheet)}`)
  sheet.flows[id] = readRoute(cell, from, to, sheet)
  const tags = cell.meaning.take('isPublicNetwork', yes) ? ['public network'] : []
  if (cell.meaning.look('isBidirectional') === true) {
    const message =
      'It is drawn in both directions. It was read from its source to its target, since a reply is implied; draw a second flow if the target sends requests of its own.'
    sheet.records.notes.decided(where, message)
  }
  sheet.records.tables.flows[id] = {
    id,
    from,
    to,
    name,
    description: takeText(cell.meaning, 'description', 100_000),
    answers: readAnswers(cell.meaning, where, sheet),
    assets: [],
    tags,
    outOfScope: takeScope(cell.meaning),
    kept: takeRest(cell, { type: 'flow', id }, where, sheet),
  }
  return id
}

/** The element at an end: version 2 calls it `cell`, version 1 `id`. */
function endOf(end: Json | undefined, sheet: Sheet): ElementId | null {
  const cell = member(end, 'cell') ?? member(end, 'id')
  return (cell !== undefined && sheet.byCell.get(cell)) || null
}

function nameOf(id: ElementId, sheet: Sheet): string {
  return spoken(sheet.records.tables.elements[id]?.name ?? '', 'an element without a name')
}

function readLooseFlow(cell: Cell, from: ElementId | null, sheet: Sheet): void {
  const where = placeOf(sheet, takeName(cell), 'a flow without a name')
  const end = from ? 'end' : 'start'
  sheet.records.notes.kept(where, `This flow does not ${end} at an element, so it is not shown.`)
  const threats = listOf(cell.meaning.look('threats'))
  if (threats.length === 0) return
  readThreats(threats, wholeModel, where, sheet.records)
  const message = 'The flow is not shown, so its threats are about the model as a whole.'
  sheet.records.notes.decided(where, message)
}

/** The text of the protocol stays with what is kept, since a choice says less than what was written. */
function readAnswers(meaning: Taking, where: string, sheet: Sheet): Answers {
  const encrypted = meaning.take('isEncrypted', yes)
  const text = textOf(meaning.look('protocol'))?.trim() ?? ''
  const protocol = protocolOf(text, encrypted === true)
  if (text !== '' && !protocol) {
    const message = `The protocol “${shortened(text, 60)}” is not among those that Corral asks for.`
    sheet.records.notes.kept(where, message)
  }
  return { ...(encrypted && { encrypted: 'yes' }), ...(protocol && { protocol }) }
}

function readRoute(cell: Cell, from: ElementId, to: ElementId, sheet: Sheet): Route {
  return {
    bends: takeBends(cell.drawing),
    fromSide: sideOf(cell.raw['source'], from, sheet),
    toSide: sideOf(cell.raw['target'], to, sheet),
    label: labelPlaceOf(cell.raw['labels']),
  }
}

/** The side of an element at which its port sits. */
function sideOf(end: Json | undefined, element: ElementId, sheet: Sheet): Side | null {
  const port = member(end, 'port')
  if (port === undefined) return null
  const ports = listOf(memberAt(sheet.cells.get(element), 'ports', 'items'))
  const group = member(
    ports.find((item) => member(item, 'id') === port),
    'group',
  )
  return Side.safeParse(group).data ?? null
}

/** Half way is where Threat Dragon puts every label, so it is nobody's wish. */
function labelPlaceOf(labels: Json | undefined): number | null {
  const position = member(listOf(labels)[0], 'position')
  const distance = typeof position === 'number' ? position : member(position, 'distance')
  const isShare = typeof distance === 'number' && distance >= 0 && distance <= 1
  return isShare && distance !== 0.5 ? distance : null
}
