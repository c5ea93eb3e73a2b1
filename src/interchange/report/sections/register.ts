import { namesOf } from '@/rules/explain/nameOf'
import { stateFlag } from '@/review/stateFlag'
import { groupsOf, type ThreatGroup } from '@/review/groups'
import type { Threat } from '@/review/threat'
import { workStatuses } from '@/review/workStatuses'
import { responseWords } from '@/review/responses'
import {
  type Block,
  type Cell,
  cell,
  type Column,
  heading,
  lines,
  note,
  quiet,
  type Row,
  rowHead,
  type Runs,
  type Section,
  table,
} from '../document'
import { numberRun, standingRuns, type Telling } from '../telling'
import { dayText } from '@/review/changes/words/dayText'
import { counted } from '@/model/counted'
import { titleOf } from '../words'

/** Every threat with what was decided about it: the open ones first, then those that no longer ask for anything. */
export function registerSection(telling: Telling): Section {
  const inState = (...states: readonly Threat['state'][]) =>
    telling.threats.filter(({ state }) => states.includes(state))
  return {
    id: 'register',
    title: 'Threat register',
    beginsPage: true,
    blocks: [
      heading('Open'),
      ...openBlocks(telling),
      ...closedBlocks(
        'Waiting for an answer',
        'Nobody has said whether the protection is there.',
        inState('waiting'),
        telling,
      ),
      ...closedBlocks(
        'Dismissed',
        'They do not apply here, for the reasons given.',
        inState('dismissed'),
        telling,
      ),
      ...closedBlocks(
        'Handled',
        'A protection that is in place withdraws them.',
        inState('handled'),
        telling,
      ),
      ...closedBlocks(
        'No longer applies',
        'They were decided once, and their rule no longer finds them.',
        inState('gone'),
        telling,
      ),
    ],
  }
}

const openColumns: readonly Column[] = [
  { label: 'No.', fit: 'narrow' },
  { label: 'Threat', fit: 'wide' },
  { label: 'Without controls', fit: 'narrow' },
  { label: 'Now', fit: 'narrow' },
  { label: 'Planned', fit: 'narrow' },
  { label: 'Decision' },
  { label: 'Owner, due' },
]

function openBlocks(telling: Telling): Block[] {
  const { open } = telling
  if (open.length === 0) return [note('No threat is open.')]
  return [
    table(
      `Open threats (${String(open.length)})`,
      openColumns,
      open.map((threat) => openRow(threat, telling)),
    ),
  ]
}

function openRow(threat: Threat, telling: Telling): Row {
  return {
    id: telling.anchorOf(threat),
    cells: [
      cell(numberRun(threat, telling)),
      { isHead: true, lines: [[titleOf(threat)], [quiet(namesOf(threat.on, telling.model))]] },
      cell(...standingRuns(threat, 'inherent')),
      cell(...standingRuns(threat, 'residual')),
      cell(...standingRuns(threat, 'target')),
      lines(decisionLines(threat)),
      lines(assignmentLines(threat)),
    ],
  }
}

function decisionLines({ decision, state }: Threat): readonly Runs[] {
  const response = decision?.response ?? null
  const said = response ? [[responseWords(response)?.done ?? '']] : []
  const work = workStatuses.find(({ id }) => id === decision?.status)?.label ?? ''
  return [
    ...said,
    ...(state === 'decided' ? [] : [[quiet(state === 'new' ? 'Not decided' : stateFlag(state))]]),
    ...(response === 'mitigate' ? [[quiet(work)]] : []),
  ]
}

function assignmentLines({ decision }: Threat): readonly Runs[] {
  const owner = decision?.owner.trim() ?? ''
  return [
    ...(owner === '' ? [] : [[owner]]),
    ...(decision?.due ? [[quiet(dayText(decision.due))]] : []),
  ]
}

/** Threats that ask for nothing now, those of one sort in one row. */
function closedBlocks(
  title: string,
  meaning: string,
  threats: readonly Threat[],
  telling: Telling,
): Block[] {
  if (threats.length === 0) return []
  const columns: readonly Column[] = [{ label: 'Threat', fit: 'wide' }, { label: 'Where' }]
  return [
    heading(title),
    note(`${counted(threats.length, 'threat')}. ${meaning}`),
    table(
      title,
      columns,
      groupsOf(threats).map((group) => closedRow(group, telling)),
    ),
  ]
}

function closedRow({ title, threats }: ThreatGroup, telling: Telling): Row {
  const [first] = threats
  return {
    ...(first && { id: telling.anchorOf(first) }),
    cells: [rowHead(title.trim() || 'A threat without a title'), placesCell(threats, telling)],
  }
}

/** In one line where there is no more to say than where. */
function placesCell(threats: readonly Threat[], telling: Telling): Cell {
  const isPlain = threats.every(({ decision }) => !decision?.number && !decision?.reason.trim())
  return isPlain
    ? cell(threats.map(({ on }) => namesOf(on, telling.model)).join(', '))
    : lines(threats.map((threat) => placeRuns(threat, telling)))
}

/** Where it is, with its number and the reason where somebody gave one. */
function placeRuns(threat: Threat, { model }: Telling): Runs {
  const { decision, on } = threat
  const reason = decision?.reason.trim() ?? ''
  return [
    ...(decision?.number ? [`T-${String(decision.number)} `] : []),
    namesOf(on, model),
    ...(reason === '' ? [] : [quiet(`: ${reason}`)]),
  ]
}
