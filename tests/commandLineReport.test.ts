import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { emptyModel } from '@/model/emptyModel'
import type { DiagramId, ModelId } from '@/model/id'
import { readXml, type XmlElement } from '@/testing/readXml'
import { corral, inFolder, templates, useProgram, written } from './commandLine/program'
import { fileOf, reviewedModel } from './report/reviewedModel'

useProgram()

function reported(file: string, output: string, ...flags: readonly string[]): string {
  const path = inFolder(output)
  const { code, out, err } = corral(['report', file, '-o', path, ...flags])
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(err).toContain(path)
  return readFileSync(path, 'utf8')
}

const pageIn = (html: string) => readXml(html.slice(html.indexOf('\n') + 1, -1))

describe.each(templates)('%s', (file) => {
  test('has a report that is the same twice, with its diagrams and every section', () => {
    const html = reported(file, 'one.html')
    expect(reported(file, 'two.html')).toBe(html)
    const page = pageIn(html)
    const titles = textsOf(page, 'h2')
    expect(titles).toEqual(expect.arrayContaining(['Summary', 'Risk matrix', 'Threat register']))
    const model = JSON.parse(readFileSync(file, 'utf8')) as {
      model: { about: { title: string }; diagrams: readonly object[] }
    }
    expect(all(page, 'svg')).toHaveLength(model.model.diagrams.length)
    expect(textsOf(page, 'h1')).toEqual([model.model.about.title])
  })

  test('has every link of its report lead to one thing in it', () => {
    const page = pageIn(reported(file, 'links.html'))
    const named = every(page).flatMap(({ attributes }) => attributes.get('id') ?? [])
    const ids = new Set(named)
    expect(named).toHaveLength(ids.size)
    const links = all(page, 'a').flatMap(({ attributes }) => attributes.get('href') ?? [])
    expect(links.filter((to) => to.startsWith('#') && !ids.has(to.slice(1)))).toEqual([])
  })
})

describe('a model that was reviewed and changed', () => {
  let file = ''
  beforeAll(async () => {
    file = written('reviewed.corral.json', fileOf(await reviewedModel()))
  })

  test('tells in its report who signed, what was skipped, and the hash to verify it by', () => {
    const html = reported(file, 'reviewed.html')
    const { model } = JSON.parse(readFileSync(file, 'utf8')) as {
      model: { reviews: readonly { sha256: string }[] }
    }
    const text = pageIn(html).text
    expect(text).toContain('Signed by Ana Ruiz on 21 Aug 2026, and changed since')
    expect(text).toContain('Skipped in the last review')
    expect(text).toContain(model.reviews[0]?.sha256)
  })

  test('tells what changed since the review, and which change moved a threat', () => {
    const page = pageIn(reported(file, 'changes.html'))
    const moved = all(page, 'table').find(
      (table) => textsOf(table, 'caption')[0] === 'Threats that moved',
    )
    expect(moved?.text).toContain('The control “Bound execution” on Support agent 2')
    expect(page.text).toContain('The tool or plugin “E-mail tool” was removed.')
  })

  test('asks managers for what is overdue, has run out or was accepted', () => {
    const summary = every(pageIn(reported(file, 'asked.html'))).find(
      ({ attributes }) => attributes.get('id') === 'summary',
    )
    expect(summary?.text).toContain('Renew or end 1 acceptance that has run out.')
    expect(summary?.text).toContain('Stand by 1 accepted risk, of which 1 ends within 30 days.')
    expect(summary?.text).toContain('Follow up 1 threat whose work is overdue.')
  })

  test('says in its report which record of a signed review was altered', () => {
    const altered = readFileSync(file, 'utf8').replace(
      String.raw`\"name\": \"OAuth server\"`,
      String.raw`\"name\": \"OAuth sErver\"`,
    )
    const html = reported(written('altered.corral.json', altered), 'altered.html')
    expect(pageIn(html).text).toContain('OAuth sErver')
    expect(pageIn(html).text).toContain('is not what was signed')
  })

  test('has its register as CSV with a row for every threat and no formula', () => {
    const csv = reported(file, 'register.csv')
    expect(csv.startsWith('\uFEFFNo.,Threat,Where,')).toBe(true)
    const rows = csv.trimEnd().split('\r\n')
    const told = JSON.parse(corral(['evaluate', file, '--json']).out) as {
      threats: readonly object[]
    }
    expect(rows).toHaveLength(told.threats.length + 1)
    expect(rows.filter((row) => /(?:^|,)[=+@-]/.test(row))).toEqual([])
  })

  test('is told in Markdown by the ending of the file, or when that is asked for', () => {
    const text = reported(file, 'report.md')
    expect(reported(file, 'report.txt', '--markdown')).toBe(text)
    expect(text.startsWith('# RAG agent with MCP tools\n')).toBe(true)
    expect(text).toContain('## Changes since the review of 21 Aug 2026')
  })

  test('is told as SARIF with what still stands', () => {
    const log = JSON.parse(reported(file, 'report.sarif')) as {
      version: string
      runs: readonly { results: readonly object[] }[]
    }
    expect(log.version).toBe('2.1.0')
    expect(log.runs[0]?.results.length).toBeGreaterThan(0)
  })
})

test('a model with nothing in it has a report too', () => {
  const empty = emptyModel('m' as ModelId, 'd' as DiagramId, '2026-11-01T08:00:00.000Z')
  const html = reported(written('empty.corral.json', fileOf(empty)), 'empty.html')
  expect(pageIn(html).text).toContain('No threat is open.')
})

test.each([
  [['report', 'FILE'], 'Say where to write the report: -o OUT.'],
  [['report', 'FILE', '-o', 'out', '--csv', '--sarif'], 'Say one format'],
  [['report', 'FILE', '-o', 'FILE'], 'which is read here'],
])('%j is refused with a reason', (words, said) => {
  const file = templates[0] ?? ''
  const { code, err } = corral(words.map((word) => (word === 'FILE' ? file : word)))
  expect(code).toBe(2)
  expect(err).toContain(said)
})

function every(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(every)]
}

const all = (element: XmlElement, name: string) =>
  every(element).filter((each) => each.name === name)

const textsOf = (element: XmlElement, name: string) => all(element, name).map(({ text }) => text)
