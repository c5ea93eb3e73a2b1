import { bandNow } from '@/review/bandNow'
import { groupsOf } from '@/review/groups'
import { summaryOf } from '@/review/summary'
import type { Threat } from '@/review/threat'
import { bandsFromWorst } from '@/risk/bands'
import {
  bandRun,
  type Block,
  heading,
  link,
  list,
  paragraph,
  quiet,
  type Runs,
  type Section,
  type Tile,
} from '../document'
import type { Telling } from '../telling'
import { counted } from '@/model/counted'
import { decisionWords } from '../words'
import { sinceInWords } from './changes'
import { askedOfManagers } from './managers'

const MOST_RISKS = 5

/** One page for those who decide and do not read on. */
export function summarySection(telling: Telling, changes: readonly Runs[]): Section {
  const asked = askedOfManagers(telling)
  return {
    id: 'summary',
    title: 'Summary',
    beginsPage: true,
    blocks: [
      ...aboutSystem(telling),
      heading('Open threats'),
      { is: 'tiles', items: tilesOf(telling.threats) },
      heading('The top risks'),
      ...topRisks(telling),
      ...(telling.since && changes.length > 0
        ? [heading(sinceInWords(telling.since, 'Since')), list(changes)]
        : []),
      heading('What is asked of you'),
      asked.length > 0
        ? list(asked)
        : paragraph('Nothing waits: no decision, no acceptance, no work that is overdue.'),
    ],
  }
}

function aboutSystem({ model }: Telling): Block[] {
  const { about, elements, flows, boundaries, assets, actors } = model
  const summary = about.summary.trim()
  const sizes = [
    counted(count(elements), 'element'),
    counted(count(flows), 'data flow'),
    counted(count(boundaries), 'trust boundary', 'trust boundaries'),
    counted(count(assets), 'asset'),
    counted(count(actors), 'threat actor'),
  ]
  return [
    ...(summary === '' ? [] : [{ is: 'paragraph', look: 'lead', runs: [summary] } as const]),
    paragraph(quiet(`The model has ${sizes.slice(0, -1).join(', ')} and ${sizes.at(-1) ?? ''}.`)),
  ]
}

const count = (table: object) => Object.keys(table).length

function tilesOf(threats: readonly Threat[]): readonly Tile[] {
  const { byBand, byState } = summaryOf(threats)
  const unrated =
    byBand.unrated > 0 ? [{ label: [bandRun(null)], value: String(byBand.unrated) }] : []
  const waiting =
    byState.waiting > 0 ? [{ label: ['Wait for an answer'], value: String(byState.waiting) }] : []
  return [
    ...bandsFromWorst.map((band) => ({ label: [bandRun(band)], value: String(byBand[band]) })),
    ...unrated,
    ...waiting,
  ]
}

/** Threats of one sort are one risk here, however many places it has. */
function topRisks(telling: Telling): Block[] {
  const groups = groupsOf(telling.open).slice(0, MOST_RISKS)
  if (groups.length === 0) return [paragraph('No threat is open.')]
  const items = groups.flatMap(({ threats }) => {
    const [worst, ...others] = threats
    return worst ? [riskRuns(worst, others.length, telling)] : []
  })
  return [{ is: 'list', items, isNumbered: true }]
}

function riskRuns(threat: Threat, others: number, telling: Telling): Runs {
  const { decision, state } = threat
  const number = decision?.number ? `T-${String(decision.number)} ` : ''
  const title = threat.title.trim() || 'A threat without a title'
  const more = others > 0 ? `, and the same at ${counted(others, 'more place')}` : ''
  const said = decisionWords(threat, telling.today)
  const isOpen = state === 'new' || said === ''
  return [
    bandRun(bandNow(threat)),
    ' ',
    link(`${number}${title}`, `#${telling.anchorOf(threat)}`),
    `${more}. `,
    quiet(isOpen ? 'Nobody has decided yet.' : `${said}.`),
  ]
}
