import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeCorral } from '@/interchange/corral/writeCorral'
import { openFile } from '@/interchange/openFile'
import { signed, withReview } from '@/interchange/signing/sign'
import { ReviewId } from '@/model/id'
import { exportedFindingsOf } from '@/review/exportedFindings'
import { quarterOfChanges } from '@/testing/quarterOfChanges'
import { reviewed } from '@/testing/review'
import { corral, here, templates, useProgram, written } from './commandLine/program'

useProgram()

const template = templates.find((name) => name.includes('rag')) ?? ''
const opened = openFile(readFileSync(template, 'utf8'), template)
if (opened.type === 'refused') throw new Error(opened.message)
const start = opened.model
const end = Object.values(quarterOfChanges).reduce((model, act) => act(model), start)
const endText = writeCorral(end, exportedFindingsOf(reviewed(end).threats))

/** A file with one signed review, after which the quarter went by. */
async function fileWithReview(): Promise<string> {
  const findings = exportedFindingsOf(reviewed(start).threats)
  const said = {
    id: ReviewId.parse('r1'),
    by: 'A. Kim',
    role: 'Security lead',
    note: '',
    at: '2026-08-15T09:00:00.000Z',
    next: null,
  }
  const result = await signed(start, said, { findings, packs: [] })
  if (result.type !== 'signed') throw new Error(result.message)
  const { reviews } = withReview(start, result.review)
  return writeCorral({ ...end, reviews }, [])
}

/** What `diff --json` writes, as much of it as the tests read. */
interface Told {
  readonly before: { readonly name: string }
  readonly records: readonly { readonly table: string; readonly kind: string }[]
  readonly threats: readonly {
    readonly key: string
    readonly kind: string
    readonly from: { readonly standing: string }
    readonly causes: readonly { readonly text: string }[]
  }[]
}

const toldIn = (json: string) => JSON.parse(json) as Told

describe('two files', () => {
  test('are told with what came, what moved and why', () => {
    const { code, out, err } = corral(['diff', template, written('end.corral.json', endText)])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('New threats (4)')
    expect(out).toContain('  + database “Order history”\n')
    expect(out).toContain('Kill switch on Support agent was added, implemented')
    expect(out).toContain('Accepted until 1 Mar 2027 by Ada on 22 Nov 2026')
    expect(out).not.toMatch(/undefined|null/)
  })

  test('give the same bytes twice, with a cause for every threat', () => {
    const file = written('end.corral.json', endText)
    const once = here('diff', template, file, '--json')
    expect(here('diff', template, file, '--json').out).toBe(once.out)
    const told = toldIn(once.out)
    expect(Object.keys(told)).toEqual([
      'model',
      'before',
      'after',
      'counts',
      'records',
      'crossings',
      'controls',
      'threats',
      'movements',
      'decisions',
      'expired',
    ])
    for (const { causes } of told.threats) expect(causes.length).toBeGreaterThan(0)
  })

  test('that say the same differ in nothing', () => {
    const { out } = here('diff', template, template)
    expect(out).toMatch(/\nNothing differs\.\n$/)
    expect(toldIn(here('diff', template, template, '--json').out)).toMatchObject({
      records: [],
      threats: [],
    })
  })

  test('are written for a pull request with nothing in it that Markdown would obey', () => {
    const [agent] = Object.values(start.elements)
    if (!agent) throw new Error('The template has elements.')
    const name = '<img src=x> [a](b) *c*'
    const renamed = { ...start, elements: { ...start.elements, [agent.id]: { ...agent, name } } }
    const file = written('renamed.corral.json', writeCorral(renamed, []))
    const { out } = here('diff', template, file, '--markdown')
    expect(out).toMatch(/^## RAG agent with MCP tools: what changed\n/)
    expect(out).toContain('\\<img src=x\\> \\[a\\](b) \\*c\\*')
  })
})

describe('a file with a signed review', () => {
  test('is compared with what was signed', async () => {
    const file = written('reviewed.corral.json', await fileWithReview())
    const { code, out } = corral(['diff', file, '--since', 'last', '--json'])
    expect(code).toBe(0)
    const told = toldIn(out)
    expect(told.before.name).toBe('review 1, signed by A. Kim on 15 Aug 2026')
    expect(told.records).toEqual(
      toldIn(here('diff', template, written('end.corral.json', endText), '--json').out).records,
    )
    expect(corral(['diff', file, '--since', '1', '--json']).out).toBe(out)
  })

  test('says so when there is no such review, or two earlier states are named', async () => {
    const file = written('reviewed.corral.json', await fileWithReview())
    expect(corral(['diff', file, '--since', '2'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('has one signed review; --since says “2”'),
    })
    expect(corral(['diff', template, '--since', 'last']).err).toContain('has no signed review')
    expect(corral(['diff', file, template, '--since', 'last']).code).toBe(2)
    expect(corral(['diff', file])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Say what to compare with'),
    })
  })

  test('warns that the review is not what was signed', async () => {
    const text = (await fileWithReview()).replace('Security lead', 'Security dean')
    const { code, err } = corral(['diff', written('altered.corral.json', text), '--since', 'last'])
    expect(code).toBe(0)
    expect(err).toContain('is not what was signed')
  })
})
