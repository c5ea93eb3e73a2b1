import type { AssetId } from '@/model/id'
import type { Model } from '@/model/model'
import { listed } from '@/rules/explain/phrase'
import { nameOf } from '@/rules/explain/nameOf'
import { assetName } from '../changes/words/recordNames'
import type { MergeChoice, MergeRecord } from './mergeChoice'
import { entryOf, isThere, placesOf } from './recordPlaces'

interface Merged {
  readonly records: readonly MergeRecord[]
  /** The keys of the choices that are taken over. */
  readonly chosen: ReadonlySet<string>
  readonly ours: Model
  readonly theirs: Model
  readonly result: Model
}

/** What happens besides, in whole sentences, by the key of the choice that it follows from. */
export function consequencesOf(merged: Merged): ReadonlyMap<string, readonly string[]> {
  return new Map(
    merged.records.flatMap((record) =>
      record.choices.flatMap((choice) => {
        if (!merged.chosen.has(choice.key)) return []
        const told = consequences(record, choice, merged)
        return told.length === 0 ? [] : [[choice.key, told] as const]
      }),
    ),
  )
}

function consequences(record: MergeRecord, choice: MergeChoice, merged: Merged): readonly string[] {
  const { item } = record
  if (item.kind === 'removed') {
    return item.place === 'elements' ? flowsGoingAlong(item.id, merged) : []
  }
  const isAsked = (field: string) => choice.of === 'record' || choice.field === field
  return [
    ...(item.place === 'elements' && item.kind === 'added'
      ? flowsStayingAway(item.id, merged)
      : []),
    ...(isAsked('boundary') || isAsked('parent') ? otherHome(record, merged) : []),
    ...(isAsked('assets') ? assetsLeftOut(record, merged) : []),
    ...(isPart(choice, 'assets') ? assetsLeftOut(record, merged, choice.field) : []),
    ...(isAsked('details') ? detailsLeftOut(record, merged) : []),
    ...(isAsked('on') ? placesLeftOut(record, merged) : []),
    ...(isAsked('startsAt') ? startsLeftOut(record, merged) : []),
  ]
}

const isPart = ({ of, field }: MergeChoice, list: string) =>
  of === 'field' && field.startsWith(`${list}/`)

/** A flow of this copy whose end is taken away goes with it, whoever drew it. */
function flowsGoingAlong(id: string, { records, chosen, ours, result }: Merged): readonly string[] {
  const toldOf = new Set(
    records.flatMap(({ item, choices }) =>
      item.place === 'flows' && choices.some(({ key }) => chosen.has(key)) ? [item.id] : [],
    ),
  )
  const names = Object.values(ours.flows)
    .filter((flow) => !(flow.id in result.flows) && !toldOf.has(flow.id))
    .filter(({ from, to }) => from === id || to === id)
    .map((flow) => `“${nameOf({ type: 'flow', id: flow.id }, ours)}”`)
  if (names.length === 0) return []
  const whole = names.length === 1 ? 'The data flow' : 'The data flows'
  return [`${whole} ${listed(names)} ${names.length === 1 ? 'goes' : 'go'} with it.`]
}

/** What led to something that was taken away here went with it, and does not come back with it. */
function flowsStayingAway(id: string, { records, theirs, result }: Merged): readonly string[] {
  const asked = new Set(records.map(({ item }) => item.id))
  const names = Object.values(theirs.flows)
    .filter(({ from, to }) => from === id || to === id)
    .filter((flow) => !(flow.id in result.flows) && !asked.has(flow.id))
    .map((flow) => `“${nameOf({ type: 'flow', id: flow.id }, theirs)}”`)
  if (names.length === 0) return []
  const [whole, goes] =
    names.length === 1 ? ['The data flow', 'stays away'] : ['The data flows', 'stay away']
  return [`${whole} ${listed(names)}, taken away here, ${goes}.`]
}

/** The boundary that it was put into, and the one that it comes to stand in. */
function otherHome({ item }: MergeRecord, { theirs, result }: Merged): readonly string[] {
  const homes = [theirs, result].map((model) => homeIn(model, item))
  const [wanted, given] = homes
  if (!wanted || wanted === given) return []
  const name = nameOf({ type: 'boundary', id: wanted }, theirs)
  const where = given
    ? `inside “${nameOf({ type: 'boundary', id: given }, result)}”`
    : 'outside of every trust boundary'
  const why = wanted in result.boundaries ? 'is inside of it' : 'is not taken over'
  return [`It will stand ${where}, because “${name}” ${why}.`]
}

function homeIn(model: Model, { place, id }: MergeRecord['item']) {
  if (place === 'elements') return entryOf(model.elements, id)?.boundary
  return place === 'boundaries' ? entryOf(model.boundaries, id)?.parent : undefined
}

function heldIn(
  { elements, flows }: Model,
  { place, id }: MergeRecord['item'],
): readonly AssetId[] {
  if (place === 'elements') return entryOf(elements, id)?.assets ?? []
  return place === 'flows' ? (entryOf(flows, id)?.assets ?? []) : []
}

function assetsLeftOut(
  { item }: MergeRecord,
  { theirs, result }: Merged,
  field?: string,
): readonly string[] {
  const names = heldIn(theirs, item)
    .filter((asset) => field === undefined || field === `assets/${asset}`)
    .filter((asset) => !(asset in result.assets))
    .map((asset) => `“${assetName(asset, { model: theirs })}”`)
  if (names.length === 0) return []
  return [`It comes without the data ${listed(names)}, which is not taken over.`]
}

function detailsLeftOut({ item }: MergeRecord, { theirs, result }: Merged): readonly string[] {
  const details = item.place === 'elements' ? entryOf(theirs.elements, item.id)?.details : null
  if (!details || details in result.diagrams) return []
  const name = theirs.diagrams[details]?.name.trim() || 'without a name'
  return [`It comes without its diagram “${name}”, which is not taken over.`]
}

/** What is about several records comes along as long as one of them is there. */
function placesLeftOut({ item }: MergeRecord, { theirs, result }: Merged): readonly string[] {
  const missing = placesOf(theirs, item).filter((on) => isThere(on, theirs) && !isThere(on, result))
  return missing.map((on) => `It is also about “${nameOf(on, theirs)}”, which is not there.`)
}

function startsLeftOut({ item }: MergeRecord, { theirs, result }: Merged): readonly string[] {
  const starts = item.place === 'actors' ? entryOf(theirs.actors, item.id)?.startsAt : []
  const missing = (starts ?? []).filter((on) => isThere(on, theirs) && !isThere(on, result))
  return missing.map((on) => `It starts at “${nameOf(on, theirs)}”, which is not there.`)
}
