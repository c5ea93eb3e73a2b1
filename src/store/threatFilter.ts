import type { Band } from '@/model/riskScale'
import { type Picked, subjectKey } from '@/model/subject'
import { countsIn, isOpen, waitsForDecision } from '@/review/state'
import type { Threat } from '@/review/threat'
import type { Rating, RiskView } from '@/risk/rating'
import type { ThreatFilter } from './sessionStore'
import { soughtWords } from './soughtWords'

/** Whether the filter leaves anything out. */
export function isFiltering({ cells, bands, onlySelected, only, text }: ThreatFilter): boolean {
  return cells.length > 0 || bands.length > 0 || onlySelected || only !== null || text.trim() !== ''
}

/** Whether a threat is one of those that the filter asks for; the levels are those of the view. */
function threatPasses(
  threat: Threat,
  filter: ThreatFilter,
  view: RiskView,
  selected: ReadonlySet<string>,
): boolean {
  const rating = threat.ratings?.[view] ?? null
  return (
    isInCells(rating, filter.cells) &&
    isInBands(rating, filter.bands) &&
    (!filter.onlySelected || isAbout(threat, selected)) &&
    lacks(threat, filter.only, view) &&
    says(threat, filter.text)
  )
}

/** The threats that the filter asks for, in the order in which they come. */
export function filteredThreats(
  threats: readonly Threat[],
  filter: ThreatFilter,
  view: RiskView,
  selection: readonly Picked[],
): readonly Threat[] {
  if (!isFiltering(filter)) return threats
  const selected = new Set(selection.map(subjectKey))
  return threats.filter((threat) => threatPasses(threat, filter, view, selected))
}

/**
 * The `subjectKey`s of the records that stay bright on the canvas while the rest steps back: those
 * that the filtered open threats are about. Null while nothing is filtered, and all is bright.
 */
export function brightSubjects(
  threats: readonly Threat[],
  filter: ThreatFilter,
  view: RiskView,
  selection: readonly Picked[],
): ReadonlySet<string> | null {
  if (!isFiltering(filter)) return null
  const open = filteredThreats(threats, filter, view, selection).filter(({ state }) =>
    countsIn(view, state),
  )
  return new Set(open.flatMap(({ on }) => on.map(subjectKey)))
}

function isInCells(rating: Rating | null, cells: ThreatFilter['cells']): boolean {
  if (cells.length === 0) return true
  return cells.some(
    ({ likelihood, impact }) =>
      rating?.likelihood.value === likelihood && rating.impact.value === impact,
  )
}

function isInBands(rating: Rating | null, bands: readonly Band[]): boolean {
  return bands.length === 0 || (rating !== null && bands.includes(rating.band))
}

/** Whether an open threat still lacks what the filter is after: a rating, or a decision. */
function lacks({ ratings, state }: Threat, what: ThreatFilter['only'], view: RiskView): boolean {
  switch (what) {
    case null:
      return true
    case 'unrated':
      return ratings === null && countsIn(view, state)
    case 'undecided':
      return isOpen(state) && waitsForDecision(state)
  }
}

function isAbout({ on }: Threat, selected: ReadonlySet<string>): boolean {
  return on.some((subject) => selected.has(subjectKey(subject)))
}

/** Every word that is sought stands in the title, the rule's id or the number. */
function says({ title, origin, decision }: Threat, text: string): boolean {
  const rule = origin.type === 'finding' ? origin.finding.rule.id : ''
  const number = decision?.number ? `T-${decision.number}` : ''
  const said = `${title} ${rule} ${number}`.toLowerCase()
  return soughtWords(text).every((word) => said.includes(word))
}
