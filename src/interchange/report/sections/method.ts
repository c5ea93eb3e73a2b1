import { bandOf, type LevelMeaning, type RiskScale } from '@/model/riskScale'
import { levels } from '@/model/text'
import { nameOf } from '@/rules/explain/nameOf'
import {
  bandRun,
  type Block,
  cell,
  code,
  heading,
  list,
  note,
  paragraph,
  quiet,
  type Row,
  rowHead,
  type Section,
  strong,
  type Table,
  table,
} from '../document'
import type { Telling } from '../telling'
import { levelHead } from './matrix'

/** How the threats were found and rated, and what was not looked at. */
export function methodSection(telling: Telling): Section {
  const { scale } = telling.model.about
  return {
    id: 'method',
    title: 'Method',
    beginsPage: true,
    blocks: [
      paragraph(
        'The system is drawn as elements, data flows and trust boundaries, and described by answers. Rules look at each record and say what can go wrong there, after STRIDE; people add what no rule knows. What nobody has answered counts neither as safe nor as unsafe: it is asked, and where much hangs on it, a threat is listed until somebody has said.',
      ),
      paragraph(
        'Each threat has a likelihood and an impact of five levels. They begin with those of its rule and are moved by named circumstances, by the data at stake, by the threat actors and by controls; a person may set them by hand, with a reason. The band is read from the table below: levels are never multiplied, added up or averaged.',
      ),
      list([
        [strong('Without controls'), ': the inherent risk. No control is counted.'],
        [
          strong('Now'),
          ': the residual risk. Controls that are implemented or verified are counted.',
        ],
        [strong('Planned'), ': the target risk. Planned controls are counted too.'],
      ]),
      paragraph(
        'Every day is told in universal time, so that the report reads the same everywhere.',
      ),
      ...packBlocks(telling),
      heading('Bands'),
      bandTable(scale),
      heading('Levels'),
      levelTable('Likelihood', scale.likelihood),
      levelTable('Impact', scale.impact),
      ...outOfScope(telling),
    ],
  }
}

function packBlocks({ packs }: Telling): Block[] {
  const rows = packs.map(({ id, name, version, sha256 }): Row => ({
    cells: [
      { isHead: true, lines: [[name.trim() || id], [quiet(id)]] },
      cell(version || quiet('not here')),
      cell(sha256 ? code(sha256) : quiet('not known')),
    ],
  }))
  const columns = [
    { label: 'Pack' },
    { label: 'Version', fit: 'narrow' },
    { label: 'SHA-256', fit: 'wide' },
  ] as const
  return [
    heading('Rule packs'),
    rows.length === 0
      ? note('No rules are switched on.')
      : table('Rule packs that were switched on', columns, rows),
  ]
}

/** The band of each of the 25 cells. */
function bandTable(scale: RiskScale): Table {
  const rows = levels.toReversed().map((likelihood): Row => ({
    cells: [
      levelHead(likelihood, scale.likelihood[likelihood - 1]?.name ?? ''),
      ...levels.map((impact) => {
        const band = bandOf(scale, likelihood, impact)
        return { ...cell(bandRun(band)), band }
      }),
    ],
  }))
  return {
    is: 'table',
    look: 'matrix',
    caption: 'The band of each likelihood (rows) and impact (columns)',
    columns: [
      { label: 'Likelihood\u00a0↑ Impact\u00a0→' },
      ...scale.impact.map(({ name }, at) => ({ label: `${String(at + 1)} ${name}` })),
    ],
    rows,
  }
}

function levelTable(name: string, meanings: readonly LevelMeaning[]): Table {
  const rows = meanings.map(({ name: word, definition }, at): Row => ({
    cells: [levelHead(at + 1, word), cell(definition.trim())],
  }))
  return table(
    `Levels of ${name.toLowerCase()}`,
    [{ label: name }, { label: 'Meaning', fit: 'wide' }],
    rows,
  )
}

/** What was drawn and, for a reason, not looked at. */
function outOfScope({ model }: Telling): Block[] {
  const elements = Object.values(model.elements).map(({ id, outOfScope: out }) => ({
    subject: { type: 'element', id } as const,
    out,
  }))
  const flows = Object.values(model.flows).map(({ id, outOfScope: out }) => ({
    subject: { type: 'flow', id } as const,
    out,
  }))
  const rows = [...elements, ...flows].flatMap(({ subject, out }): Row[] =>
    out
      ? [
          {
            cells: [
              rowHead(nameOf(subject, model)),
              cell(out.reason.trim() || quiet('No reason was given')),
            ],
          },
        ]
      : [],
  )
  if (rows.length === 0) return []
  return [
    heading('Out of scope'),
    table('What was not looked at', [{ label: 'Record' }, { label: 'Reason', fit: 'wide' }], rows),
  ]
}
