import type { Band } from '@/model/riskScale'
import { bandNow } from '@/review/bandNow'
import { groupsOf, type ThreatGroup } from '@/review/groups'
import type { Threat } from '@/review/threat'
import { bandsFromWorst } from '@/risk/bands'
import { namesOf } from '@/rules/explain/nameOf'
import type { Analysis } from '../analyse'
import { oneLine } from '../oneLine'
import type { System } from '../system'
import { reasonFor } from './reasonFor'

type Shown = Pick<System, 'style' | 'width'>

const unrated = { band: null, title: 'Not rated' } as const

const sections: readonly { readonly band: Band | null; readonly title: string }[] = [
  ...bandsFromWorst.map((band) => ({
    band,
    title: band.charAt(0).toUpperCase() + band.slice(1),
  })),
  unrated,
]

/** The threats of which something is true, by the band that they have now, the worst first. */
export function bandSections(
  analysis: Analysis,
  isMeant: (threat: Threat) => boolean,
  system: Shown,
): readonly string[] {
  const meant = analysis.threats.filter(isMeant)
  return sections.flatMap(({ band, title }) => {
    const threats = meant.filter((threat) => bandNow(threat) === band)
    if (threats.length === 0) return []
    const head = system.style.ofBand(band, `${title} (${threats.length})`)
    return [[head, ...threatLines(threats, analysis, system)].join('\n')]
  })
}

/** Threats by what they are; each with its place and why it is one. */
export function threatLines(
  threats: readonly Threat[],
  analysis: Analysis,
  system: Shown,
): readonly string[] {
  return groupsOf(threats).flatMap((group) => {
    const { id, stride } = labelsOf(group)
    const title = oneLine(group.title) || 'A threat without a title'
    const head = `  ${title}  ${system.style.quiet(`${id} ${stride}`.trim())}`
    return [head, ...group.threats.map((threat) => placeLine(threat, analysis, system))]
  })
}

function labelsOf({ id, threats }: ThreatGroup) {
  return { id: id.startsWith('own:') ? 'own' : id, stride: threats[0]?.stride.join('') ?? '' }
}

function placeLine(threat: Threat, analysis: Analysis, { style, width }: Shown): string {
  const where = namesOf(threat.on, analysis.model)
  const why = whyOf(threat, analysis)
  // Most reasons name the place themselves.
  const told = why.includes(where) ? why : [where, why].filter((part) => part !== '').join(': ')
  const line = oneLine(told, width && width - 6)
  return `    ${style.quiet('·')} ${line}`
}

/** What was decided, or why it is one. */
function whyOf(threat: Threat, analysis: Analysis): string {
  const { state, decision } = threat
  if (state === 'decided' || state === 'dismissed' || state === 'gone') {
    const reason = decision?.reason.trim() ?? ''
    return reason === '' ? (decision?.response ?? '') : `${decision?.response}, ${reason}`
  }
  const flag = flags.get(state)
  return `${flag ? `(${flag}) ` : ''}${reasonFor(threat, analysis)}`
}

const flags: ReadonlyMap<string, string> = new Map([
  ['changed', 'what it was decided on has changed'],
  ['expired', 'its acceptance has run out'],
])
