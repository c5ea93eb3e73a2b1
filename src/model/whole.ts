import { withRecord, withoutRecords } from './applyDifference'
import { inCodeUnitOrder } from './canonicalJson'
import type { Diagram } from './diagram'
import type { DataFlow } from './flow'
import type { AssetId, BoundaryId } from './id'
import type { Model } from './model'

/**
 * Mends what a merge or an undo can leave apart, in one way everywhere: a flow whose end is gone goes
 * with it; what was in a boundary that is gone moves to the boundary around that one, as `before`
 * knew it; assets that are gone are nowhere; the diagrams forget what is gone, and the elements a
 * diagram that is gone; a threat number given twice stays with the earlier decision.
 */
export function madeWhole(model: Model, before: Model): Model {
  return mends.reduce((whole, mend) => mend(whole, before), model)
}

const mends = [
  withoutLooseFlows,
  withMembersRehomed,
  withoutLooseAssets,
  withDetailsStanding,
  withLayoutPruned,
  withNumbersUnique,
]

function withoutLooseFlows(model: Model): Model {
  const hasEnds = ({ from, to }: DataFlow) => from in model.elements && to in model.elements
  const loose = Object.values(model.flows).filter((flow) => !hasEnds(flow))
  return withoutRecords(model, 'flows', new Set(loose.map(({ id }) => id)))
}

function withMembersRehomed(model: Model, before: Model): Model {
  const home = (id: BoundaryId | null): BoundaryId | null => standingBoundary(id, model, before)
  let whole = model
  for (const element of Object.values(model.elements)) {
    const boundary = home(element.boundary)
    if (boundary !== element.boundary) {
      whole = withRecord(whole, 'elements', element.id, { ...element, boundary })
    }
  }
  for (const boundary of Object.values(model.boundaries)) {
    const parent = home(boundary.parent)
    const mended = isAround(boundary.id, parent, model) ? null : parent
    if (mended !== boundary.parent) {
      whole = withRecord(whole, 'boundaries', boundary.id, { ...boundary, parent: mended })
    }
  }
  return whole
}

/** The boundary itself if it stands, else the nearest one around it that does. */
function standingBoundary(id: BoundaryId | null, now: Model, before: Model): BoundaryId | null {
  const seen = new Set<BoundaryId>()
  let candidate = id
  while (candidate && !(candidate in now.boundaries) && !seen.has(candidate)) {
    seen.add(candidate)
    candidate = before.boundaries[candidate]?.parent ?? null
  }
  return candidate && candidate in now.boundaries ? candidate : null
}

/** Whether a boundary is met again on the way out from another: two people nested them into each other. */
export function isAround(id: BoundaryId, inner: BoundaryId | null, model: Model): boolean {
  const seen = new Set<BoundaryId>()
  let candidate = inner
  while (candidate && !seen.has(candidate)) {
    if (candidate === id) return true
    seen.add(candidate)
    candidate = model.boundaries[candidate]?.parent ?? null
  }
  return false
}

function withoutLooseAssets(model: Model): Model {
  let whole = model
  for (const table of ['elements', 'flows'] as const) {
    for (const record of Object.values(model[table])) {
      const assets = record.assets.filter((id: AssetId) => id in model.assets)
      if (assets.length === record.assets.length) continue
      whole = withRecord(whole, table, record.id, { ...record, assets })
    }
  }
  return whole
}

function withDetailsStanding(model: Model): Model {
  let whole = model
  for (const element of Object.values(model.elements)) {
    if (element.details === null || element.details in model.diagrams) continue
    whole = withRecord(whole, 'elements', element.id, { ...element, details: null })
  }
  return whole
}

function withLayoutPruned(model: Model): Model {
  return Object.values(model.diagrams).reduce((whole, diagram) => {
    const pruned = prunedLayout(diagram, model)
    return pruned === diagram ? whole : withRecord(whole, 'diagrams', diagram.id, pruned)
  }, model)
}

/** The diagram without what is gone from the model, and without locks on what it does not show. */
function prunedLayout(diagram: Diagram, model: Model): Diagram {
  const elements = known(diagram.elements, model.elements)
  const boundaries = known(diagram.boundaries, model.boundaries)
  const flows = known(diagram.flows, model.flows)
  const leftOut = known(diagram.leftOut, model.flows)
  const { notes } = diagram
  const locked = withoutLooseLocks(diagram.locked, {
    element: elements,
    boundary: boundaries,
    note: notes,
  })
  const isWhole =
    elements === diagram.elements &&
    boundaries === diagram.boundaries &&
    flows === diagram.flows &&
    leftOut === diagram.leftOut &&
    locked === diagram.locked
  return isWhole ? diagram : { ...diagram, elements, boundaries, flows, leftOut, locked }
}

function withoutLooseLocks(
  locked: Diagram['locked'],
  placed: { readonly [type: string]: object },
): Diagram['locked'] {
  const keys = Object.keys(locked)
  const kept = keys.filter((key) => isPlaced(key, placed))
  if (kept.length === keys.length) return locked
  return Object.fromEntries(kept.map((key) => [key, true as const]))
}

/** Whether what a key names (`element:bot`) has a place in one of the layouts, by their types. */
export function isPlaced(key: string, placed: { readonly [type: string]: object }): boolean {
  const colon = key.indexOf(':')
  return key.slice(colon + 1) in (placed[key.slice(0, colon)] ?? {})
}

function known<Layout extends object>(layout: Layout, records: object): Layout {
  const entries = Object.entries(layout)
  const kept = entries.filter(([id]) => id in records)
  // A part of a layout is a layout.
  return kept.length === entries.length ? layout : (Object.fromEntries(kept) as Layout)
}

function withNumbersUnique(model: Model): Model {
  const numbered = [...Object.values(model.decisions), ...Object.values(model.ownThreats)]
    .filter(({ number }) => number !== null)
    .toSorted(
      (one, other) =>
        inCodeUnitOrder(one.at ?? '', other.at ?? '') || inCodeUnitOrder(one.id, other.id),
    )
  const given = new Set<number>()
  let last = Math.max(model.about.lastNumber, ...numbered.map(({ number }) => number ?? 0))
  let whole = model
  for (const record of numbered) {
    if (record.number === null) continue
    if (given.has(record.number)) {
      last += 1
      const table = 'ruleVersion' in record ? 'decisions' : 'ownThreats'
      whole = withRecord(whole, table, record.id, { ...record, number: last })
      given.add(last)
    } else given.add(record.number)
  }
  if (last === whole.about.lastNumber) return whole
  return { ...whole, about: { ...whole.about, lastNumber: last } }
}
