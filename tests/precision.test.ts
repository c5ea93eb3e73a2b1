import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openFile } from '@/interchange/openFile'
import type { Model } from '@/model/model'
import { threatsOf } from '@/review/threatsOf'
import type { Threat } from '@/review/threat'
import { controls } from '@/rules/catalogue/controls'
import { evaluate } from '@/rules/evaluate'
import { library } from '@/rules/packs/library'
import { sketch, type Sketch } from '@/rules/sketch'
import { judge } from './precision/judgement'
import { opinions } from './precision/opinions'
import { figuresOf, sumOf, tableOf } from './precision/table'

/*
 * A list of threats that nobody reads to its end finds nothing. These figures are promises about how
 * much of what an expert would raise is found, how much the rules put before people, how much of it
 * cries wolf, and how many questions a first drawing raises.
 */
const leastFound = 0.95
const leastInBand = 0.9
const mostAtTheTop = 0.3
const mostAsked = 0.1
const mostRows = 25

/** What follows it on the page is written by the test. */
const mark = '<!-- measured -->'

const onDisk = (folder: string, ending: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .map((name) => `${folder}/${name}`)
    : []

const judgements = opinions.map(judge)

test('every opinion on disk is counted', () => {
  const written = readdirSync('tests/precision').filter((name) => name.includes('-'))
  expect(opinions.length).toBe(written.length)
})

test('every template has an opinion', () => {
  const titles = onDisk('public/templates', '.corral.json').map((path) => opened(path).about.title)
  const known = opinions.map(({ model }) => model().about.title)
  expect(titles.length).toBeGreaterThanOrEqual(4)
  expect(known).toEqual(expect.arrayContaining(titles))
})

describe.each(judgements.map((each) => [each.opinion.title, each] as const))(
  '%s',
  (_, judgement) => {
    const { opinion, met, heard, rows, toDecide } = judgement
    const figures = figuresOf(judgement)

    test('is judged by records and rules that there are', () => {
      const { elements, flows, boundaries } = opinion.model()
      const records = ['model', ...[elements, flows, boundaries].flatMap(Object.keys)]
      const ids = library.map(({ id }) => id)
      const { raises, noise } = opinion
      expect(records).toEqual(expect.arrayContaining(raises.flatMap(({ at }) => at)))
      expect(records).toEqual(expect.arrayContaining(noise.flatMap(({ at }) => at ?? [])))
      expect(ids).toEqual(expect.arrayContaining(raises.flatMap(({ rules }) => rules)))
      expect(ids).toEqual(expect.arrayContaining(noise.map(({ rule }) => rule)))
      expect(met.length).toBeGreaterThanOrEqual(10)
    })

    test('raises nothing that an expert calls noise', () => {
      expect(heard).toEqual([])
    })

    test('finds something to decide, and leaves it at a few rows', () => {
      expect(rows.length).toBeGreaterThan(5)
      expect(rows.length).toBeLessThanOrEqual(figures.mostRows)
    })

    test('does not call everything critical', () => {
      expect(figures.critical / toDecide.length).toBeLessThanOrEqual(mostAtTheTop)
    })
  },
)

test('nearly everything that an expert would raise is found, and as high as an expert would rate it', () => {
  const { expected, found, asked, inBand } = sumOf(judgements.map(figuresOf))
  expect(found / expected).toBeGreaterThanOrEqual(leastFound)
  expect(inBand / found).toBeGreaterThanOrEqual(leastInBand)
  expect(asked / found).toBeLessThanOrEqual(mostAsked)
})

test('the published figures are those of now; UPDATE=1 npx vitest run tests/precision renews them', () => {
  const published = 'docs/precision.md'
  const [intro = ''] = readFileSync(published, 'utf8').split(mark)
  const page = `${intro}${mark}\n\n${tableOf(judgements)}\n`
  if (process.env['UPDATE'] === '1') writeFileSync(published, page)
  expect(readFileSync(published, 'utf8')).toBe(page)
})

// Models of another tool, drawn from its three plain shapes. They are no part of the project.
const samples = onDisk('../shared/samples/threat-dragon', '.json')

describe.skipIf(samples.length === 0)('a file of Threat Dragon', () => {
  test.each(samples)('%s raises few rows, and asks the rest', (path) => {
    const model = opened(path)
    const rows = rowsOf(toDecideIn(model))
    const { questions } = evaluate(model, library, controls)
    const records = Object.keys(model.elements).length + Object.keys(model.flows).length
    expect(rows.size).toBeLessThanOrEqual(mostRows)
    expect(questions.length).toBeLessThanOrEqual(2 * records)
  })
})

/** First drawings, with nothing said about them, and how many questions each may raise. */
const bare: { readonly [title: string]: readonly [number, Sketch] } = {
  'people, a chat bot and a database': [
    12,
    {
      elements: { customer: 'user', bot: 'chatbot', records: 'database' },
      flows: { message: 'customer -> bot', query: 'bot -> records' },
    },
  ],
  'an agent with a model and a tool': [
    12,
    {
      elements: {
        customer: 'user',
        assistant: 'agent',
        model: 'llm',
        tool: 'mcp-server',
        records: 'database',
      },
      flows: {
        message: 'customer -> assistant',
        prompt: 'assistant -> model',
        call: 'assistant -> tool',
        query: 'tool -> records',
      },
    },
  ],
  'the three plain shapes': [
    10,
    {
      elements: { customer: 'external-entity', shop: 'process', orders: 'data-store' },
      flows: { order: 'customer -> shop', keep: 'shop -> orders' },
    },
  ],
}

describe.each(Object.entries(bare))('a bare drawing of %s', (_, [most, drawing]) => {
  const model = sketch(drawing)

  test(`raises at most ${most} questions`, () => {
    const { questions } = evaluate(model, library, controls)
    expect(questions.length).toBeGreaterThan(3)
    expect(questions.length).toBeLessThanOrEqual(most)
  })

  test('accuses nobody of anything', () => {
    const outcomes = toDecideIn(model).map(outcomeOf)
    expect(outcomes.filter((outcome) => outcome === 'open')).toEqual([])
    expect(rowsOf(toDecideIn(model)).size).toBeLessThanOrEqual(5)
  })
})

function opened(path: string): Model {
  const result = openFile(readFileSync(path, 'utf8'), path)
  if (result.type === 'refused') throw new Error(`${path}: ${result.message}`)
  return result.model
}

/** The threats that wait for a decision, without the mere questions. */
function toDecideIn(model: Model): readonly Threat[] {
  const threats = threatsOf(evaluate(model, library, controls), controls, '2026-01-01')
  return threats.filter(
    (threat) =>
      threat.state === 'new' &&
      ['open', 'inherent', 'unverified'].includes(outcomeOf(threat) ?? ''),
  )
}

function outcomeOf({ origin }: Threat) {
  return origin.type === 'finding' ? origin.finding.outcome : undefined
}

/** The rows of a list that is grouped by rule. */
function rowsOf(threats: readonly Threat[]): ReadonlySet<string> {
  return new Set(
    threats.flatMap(({ origin }) => (origin.type === 'finding' ? [origin.finding.rule.id] : [])),
  )
}
