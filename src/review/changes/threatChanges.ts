import { inCodeUnitOrder } from '@/model/canonicalJson'
import { bandsFromWorst } from '@/risk/bands'
import type { Cause } from './causes/cause'
import { eachCauseOnce } from './causes/cause'
import { causesOf } from './causes/causesOf'
import { ruleCauses } from './causes/ruleCauses'
import type { Comparing } from './comparing'
import { type OnSide, threatsOn } from './onSide'
import { isSameSpot, type Spot, views } from './spot'
import type { ThreatChange } from './threatChange'

/**
 * The threats that stand otherwise than before, each with its causes: new ones first, the worst of them
 * before others. What was stored with a state tells what comes from the rules alone.
 */
export function threatChanges(comparing: Comparing): readonly ThreatChange[] {
  const [then, now] = [threatsOn(comparing.before), threatsOn(comparing.after)]
  return [...new Set([...then.ids, ...now.ids])]
    .flatMap((id) => changeOf(id, then.at(id), now.at(id), comparing))
    .toSorted(byKindAndBand)
}

function changeOf(
  id: string,
  was: OnSide,
  is: OnSide,
  comparing: Comparing,
): readonly ThreatChange[] {
  const [from, to] = [was.spot, is.spot]
  if (isSameSpot(from, to)) return []
  const title = is.threat?.title ?? was.threat?.title ?? is.stored?.title ?? was.stored?.title ?? ''
  return [
    {
      id,
      kind: kindOf(from, to),
      title: title.trim() || untitled,
      before: was.threat,
      after: is.threat,
      from,
      to,
      causes: eachCauseOnce(causesFor(id, was, is, comparing)),
    },
  ]
}

function causesFor(id: string, was: OnSide, is: OnSide, comparing: Comparing): readonly Cause[] {
  const moved = { id, before: was.threat, after: is.threat, from: was.today, to: is.today }
  const since = isSameSpot(was.today, is.today) ? [] : causesOf(moved, comparing)
  const isByRules = !isSameSpot(was.spot, was.today) || !isSameSpot(is.spot, is.today)
  if (!isByRules) return since
  const isSure = since.length === 0
  return [...ruleCauses({ was, is, isSure }, comparing), ...since]
}

const untitled = 'A threat without a title'

function kindOf(from: Spot, to: Spot): ThreatChange['kind'] {
  const [was, is] = [from.standing === 'open', to.standing === 'open']
  if (was !== is) return is ? 'new' : 'gone'
  return is ? 'moved' : 'quiet'
}

const kinds: readonly ThreatChange['kind'][] = ['new', 'moved', 'gone', 'quiet']

function byKindAndBand(one: ThreatChange, other: ThreatChange): number {
  return (
    kinds.indexOf(one.kind) - kinds.indexOf(other.kind) ||
    residual(one) - residual(other) ||
    worst(one) - worst(other) ||
    inCodeUnitOrder(one.title, other.title) ||
    inCodeUnitOrder(one.id, other.id)
  )
}

/** The worse of the residual bands it stands or stood in, which is the band that lists show. */
const residual = (change: ThreatChange) => worstIn(['residual'], change)

/** The worse of all the bands it stands or stood in. */
const worst = (change: ThreatChange) => worstIn(views, change)

/** As a place among the bands; last when in none. */
function worstIn(among: typeof views, { from, to }: ThreatChange): number {
  const places = [from, to].flatMap(({ bands }) =>
    among.map((view) => {
      const band = bands[view]
      return band === null ? bandsFromWorst.length : bandsFromWorst.indexOf(band)
    }),
  )
  return Math.min(...places)
}
