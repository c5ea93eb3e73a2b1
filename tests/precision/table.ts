import { isInBand, type Judgement } from './judgement'

/** The figures of a diagram. */
export interface Figures {
  readonly elements: number
  readonly expected: number
  /** Expectations that the rules find. */
  readonly found: number
  /** Those of them that wait for an answer. */
  readonly asked: number
  /** Those of them in the expected band or above. */
  readonly inBand: number
  readonly noise: number
  readonly rows: number
  /** How many rows a diagram of this size may raise. */
  readonly mostRows: number
  readonly toDecide: number
  readonly critical: number
}

/** Twenty-five rows for thirteen elements, and as many more as there are more elements. */
export function figuresOf(judgement: Judgement): Figures {
  const { elements, met, heard, rows, toDecide } = judgement
  const found = met.filter((each) => each.as !== null)
  return {
    elements,
    expected: met.length,
    found: found.length,
    asked: found.filter((each) => each.as === 'question').length,
    inBand: found.filter(isInBand).length,
    noise: heard.length,
    rows: rows.length,
    mostRows: Math.floor(25 * Math.max(1, elements / 13)),
    toDecide: toDecide.length,
    critical: toDecide.filter(({ residual }) => residual === 'critical').length,
  }
}

/** All figures together. */
export function sumOf(all: readonly Figures[]): Figures {
  const sum = (figure: keyof Figures) => all.reduce((total, each) => total + each[figure], 0)
  return {
    elements: sum('elements'),
    expected: sum('expected'),
    found: sum('found'),
    asked: sum('asked'),
    inBand: sum('inBand'),
    noise: sum('noise'),
    rows: sum('rows'),
    mostRows: sum('mostRows'),
    toDecide: sum('toDecide'),
    critical: sum('critical'),
  }
}

/** The share of a part, nothing of nothing being nothing. */
export const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)

/** The figures as a table of Markdown, with the sum below, laid out as the formatter would. */
export function tableOf(judgements: readonly Judgement[]): string {
  const each = judgements.map((judgement) => ({
    title: judgement.opinion.title,
    figures: figuresOf(judgement),
  }))
  const all = { title: 'all together', figures: sumOf(each.map(({ figures }) => figures)) }
  const rows = [headings, ...[...each, all].map(cellsOf)]
  const widths = headings.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = line(widths.map((width) => '-'.repeat(width)))
  const [head = '', ...body] = rows.map(line)
  return [head, rule, ...body].join('\n')
}

const headings = [
  'Diagram',
  'Elements',
  'Expected',
  'Found',
  'as a question',
  'In band',
  'Noise',
  'Rows',
  'Critical',
]

function cellsOf({ title, figures }: { title: string; figures: Figures }): readonly string[] {
  const { expected, found, inBand, rows, mostRows, critical, toDecide } = figures
  return [
    title.charAt(0).toUpperCase() + title.slice(1),
    `${figures.elements}`,
    `${expected}`,
    `${found} (${percent(share(found, expected))})`,
    `${figures.asked}`,
    `${inBand} (${percent(share(inBand, found))})`,
    `${figures.noise}`,
    `${rows} of ${mostRows}`,
    percent(share(critical, toDecide)),
  ]
}

const percent = (part: number) => `${Math.round(part * 100)} %`
