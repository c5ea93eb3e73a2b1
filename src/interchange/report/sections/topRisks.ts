import { namesOf } from '@/rules/explain/nameOf'
import type { Decision } from '@/model/decision'
import type { RiskScale } from '@/model/riskScale'
import { bandNow } from '@/review/bandNow'
import { groupsOf, type ThreatGroup } from '@/review/groups'
import { smallestChanges } from '@/review/remedies/smallestChanges'
import type { Threat } from '@/review/threat'
import { cellOf, nameOfCell } from '@/risk/movement'
import type { RatedLevel, Rating } from '@/risk/rating'
import { strideInWords } from '@/rules/describe/strideWords'
import { explain } from '@/rules/explain/explain'
import type { Remedy } from '@/rules/explain/remedy'
import type { Finding } from '@/rules/finding'
import {
  bandRun,
  type Block,
  heading,
  list,
  note,
  paragraph,
  quiet,
  type Runs,
  type Section,
  strong,
} from '../document'
import type { Telling } from '../telling'
import { counted } from '@/model/counted'
import { decisionWords, titleOf } from '../words'

const MOST_RISKS = 10
const MOST_REASONS = 6
const MOST_REMEDIES = 4

/** The worst threats in full: why they are there, how they are rated, and what would help. */
export function topRisksSection(telling: Telling): Section {
  const groups = groupsOf(telling.open)
  const shown = groups.slice(0, MOST_RISKS)
  const rest = groups.length - shown.length
  return {
    id: 'top-risks',
    title: 'Top risks',
    beginsPage: true,
    blocks:
      shown.length === 0
        ? [note('No threat is open.')]
        : [
            paragraph(
              `The ${shown.length === 1 ? 'worst risk' : `${String(shown.length)} worst risks`}, each told by its worst threat. Threats of one sort are one risk, however many places it has.${
                rest > 0 ? ` The register lists ${counted(rest, 'more sort', 'more sorts')}.` : ''
              }`,
            ),
            ...shown.flatMap((group) => riskBlocks(group, telling)),
          ],
  }
}

function riskBlocks({ threats }: ThreatGroup, telling: Telling): Block[] {
  const [worst, ...others] = threats
  if (!worst) return []
  const { origin } = worst
  return [
    {
      is: 'group',
      blocks: [
        heading(bandRun(bandNow(worst), 'letter'), ` ${numberOf(worst)}${titleOf(worst)}`),
        { is: 'facts', items: factsOf(worst, others, telling) },
        ...(origin.type === 'finding'
          ? foundBlocks(origin.finding, worst, telling)
          : [paragraph(origin.type === 'own' ? origin.threat.description : '')]),
      ],
    },
  ]
}

function factsOf(worst: Threat, others: readonly Threat[], telling: Telling) {
  const { model, today } = telling
  const { ratings } = worst
  const decided = decisionWords(worst, today)
  const reason = worst.decision?.reason.trim() ?? ''
  return [
    { term: 'Where', runs: [namesOf(worst.on, model)] },
    { term: 'STRIDE', runs: [strideInWords(worst.stride) || quiet('none given')] },
    {
      term: 'Risk',
      runs: ratings
        ? [bandRun(ratings.residual.band), ` ${nameOfCell(cellOf(ratings.residual))}`]
        : [quiet('Nobody has rated it.')],
    },
    {
      term: 'Decision',
      runs:
        decided === ''
          ? [quiet('Nobody has decided yet.')]
          : [`${decided}.${reason === '' ? '' : ` ${reason}`}`],
    },
    ...(others.length > 0 ? [{ term: 'Also', runs: placesRuns(others, telling) }] : []),
  ]
}

const MOST_PLACES = 6

function placesRuns(others: readonly Threat[], { model }: Telling): Runs {
  const names = others.slice(0, MOST_PLACES).map(({ on }) => namesOf(on, model))
  const more = others.length - MOST_PLACES
  return [`${names.join(', ')}${more > 0 ? ` and ${counted(more, 'more place')}` : ''}`]
}

function foundBlocks(finding: Finding, threat: Threat, telling: Telling): Block[] {
  const { situation, controls, model } = telling
  const reasons = explain(finding, situation, controls).clauses.map(({ text }): Runs => [
    `${text}.`,
  ])
  // A finding is decided on by a decision and never by a threat of one's own.
  const overrides = threat.decision as Decision | null
  const remedies = smallestChanges(finding, situation, controls, overrides)
  const rated = threat.ratings ? stepsOf(threat.ratings.residual, model.about.scale) : []
  const helps = remedies.slice(0, MOST_REMEDIES).map(remedyRuns)
  return [
    paragraph(finding.rule.why),
    {
      is: 'columns',
      columns: [
        named('Why it is here', reasons.slice(0, MOST_REASONS)),
        [
          ...named('What would help', helps.length > 0 ? helps : [[nothingAlone]]),
          ...named('How it is rated', rated),
        ],
      ],
    },
  ]
}

const nothingAlone = 'No single change takes it away or into a lower band.'

function remedyRuns({ label, outcome, band }: Remedy): Runs {
  return outcome === 'handled'
    ? [`${label}: `, strong('it goes away')]
    : [`${label}: it drops to `, bandRun(band ?? null)]
}

function named(title: string, items: readonly Runs[]): Block[] {
  return items.length > 0 ? [paragraph(strong(title)), list(items)] : []
}

/** The steps that led to the levels, in a line for each of the two. */
function stepsOf({ likelihood, impact }: Rating, scale: RiskScale): readonly Runs[] {
  return [
    [`Likelihood ${levelWords(likelihood, scale.likelihood)}`],
    [`Impact ${levelWords(impact, scale.impact)}`],
  ]
}

/** “4, likely: 3 to begin with, +1 (it reads content that outsiders can write).” */
function levelWords({ value, steps }: RatedLevel, scale: RiskScale['likelihood']): string {
  const name = scale[value - 1]?.name.toLowerCase() ?? ''
  const told = steps.map(({ source, by, reason }) => {
    if (source === 'base') return `${String(by)} to begin with`
    if (source === 'person')
      return `${String(by)} set by hand${reason === '' ? '' : ` (${reason})`}`
    return `${by > 0 ? '+' : '−'}${String(Math.abs(by))} (${reason})`
  })
  return `${String(value)}, ${name}: ${told.join(', ')}.`
}

const numberOf = ({ decision }: Threat) => (decision?.number ? `T-${String(decision.number)} ` : '')
