import { type OwnThreat, OwnThreat as OwnThreatSchema } from '@/model/ownThreat'
import { OwnThreatId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { isObject, type Json, type JsonObject, textOf } from '../json'
import { shortened } from '../refusal'
import { keptAside, type Records } from './records'
import { noteUnknown } from './knownKeys'
import { strideOf } from './strideWords'
import { type Taking, takingFrom, textUpTo } from './taking'
import { impactOf, treatmentOf, undecided } from './treatments'

/**
 * Adds the threats of a cell to the model as threats written by hand, and gives back what was no
 * threat at all.
 */
export function readThreats(
  list: readonly Json[],
  on: Subject,
  where: string,
  records: Records,
): Json[] {
  const strange: Json[] = []
  for (const [index, json] of list.entries()) {
    if (isObject(json)) addThreat(json, { on, where, index }, records)
    else strange.push(json)
  }
  if (strange.length > 0)
    records.notes.kept(where, 'Some entries in its list of threats are no threats.')
  return strange
}

interface Circumstances {
  readonly on: Subject
  readonly where: string
  readonly index: number
}

function addThreat(json: JsonObject, { on, where, index }: Circumstances, records: Records): void {
  const taking = takingFrom(json)
  const about = on.type === 'model' ? 'model' : on.id
  const wanted = taking.look('id')
  const id = OwnThreatId.parse(
    records.threatIds.claim(wanted, `${about.slice(0, 80)}-threat-${index + 1}`),
  )
  taking.take('id', (own) => (own === id ? id : null))
  const { status, severity, ...fields } = readFields(taking)
  const treatment = treatmentOf(status)
  if (!treatment && status !== '') {
    records.notes.kept(
      where,
      `The status “${shortened(status, 60)}” of a threat is not known, so it is open.`,
    )
  }
  const rest = taking.rest()
  noteUnknown('a threat', rest, where, records.notes)
  const threat: OwnThreat = {
    id,
    ...fields,
    on: [on],
    likelihood: null,
    impact: impactOf(severity),
    ...(treatment ?? undecided),
    by: '',
    at: null,
    until: null,
    owner: '',
    due: null,
    notes: '',
    kept: keptAside({ threat: rest, index }),
  }
  records.tables.ownThreats[id] = threat
}

function readFields(taking: Taking) {
  const category = takeText(taking, 'type', 1_000)
  const stride = strideOf(category)
  return {
    title: takeText(taking, 'title', 100_000),
    description: takeText(taking, 'description', 100_000),
    mitigation: takeText(taking, 'mitigation', 100_000),
    category,
    stride: stride ? [stride] : [],
    number: taking.take(
      'number',
      (json) => OwnThreatSchema.shape.number.safeParse(json).data ?? null,
    ),
    // Both say more than Corral takes from them, so they stay with what is kept.
    status: textOf(taking.look('status')) ?? '',
    severity: textOf(taking.look('severity')) ?? '',
  }
}

/** A text, taken if it fits; the start of one that does not. */
export function takeText(taking: Taking, name: string, longest: number): string {
  return taking.take(name, textUpTo(longest)) ?? shortened(textOf(taking.look(name)) ?? '', longest)
}
