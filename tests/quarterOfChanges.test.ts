import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openFile } from '@/interchange/openFile'
import { setControlStatus } from '@/review/appliedControls'
import { isEmpty } from '@/review/changes/changesBetween'
import { changeCounts } from '@/review/changes/changeCounts'
import { decisionInWords, recordInWords, threatInWords } from '@/review/changes/changesInWords'
import { weightyChanges } from '@/review/changes/weightyChanges'
import { compared } from '@/testing/compared'
import { quarterOfChanges, stop } from '@/testing/quarterOfChanges'

const file = 'public/templates/rag-support.corral.json'
const opened = openFile(readFileSync(file, 'utf8'), file)
if (opened.type === 'refused') throw new Error(opened.message)
const start = opened.model
type Act = keyof typeof quarterOfChanges

/** What one act alone changes. */
const after = (act: Act) => compared(start, quarterOfChanges[act](start))

/** What becomes of a threat, and why. */
function told(changes: ReturnType<typeof compared>, id: string): readonly string[] {
  const change = changes.threats.find((threat) => threat.id === id)
  return change ? [threatInWords(change), ...change.causes.map(({ text }) => text)] : []
}

const words = ({ records }: ReturnType<typeof compared>) => records.map(recordInWords)

describe('of what a quarter does to the RAG template', () => {
  test('a new store is told with the flow to it and the threat that they bring', () => {
    const changes = after('a store of orders is added and the agent reads it')
    expect(words(changes)).toEqual([
      'The database “Order history” was added',
      'The data flow “Read orders” was added',
    ])
    expect(changes.crossings).toMatchObject([
      { name: 'Read orders', came: ['Shared tenant plane', 'Data subnet'], went: [] },
    ])
    expect(weightyChanges(changes).map(({ text }) => text)).toContain(
      'The database “Order history” is new and holds data',
    )
    expect(changes.threats.length).toBeGreaterThan(0)
    for (const { causes } of changes.threats) {
      expect(causes.map(({ text }) => text).join()).toMatch(/Order history|Read orders/)
    }
  })

  test('what was removed takes its threats along, and those that it made possible elsewhere', () => {
    const changes = after('the e-mail tool is removed')
    const removed = 'The tool or plugin “E-mail tool” was removed'
    expect(words(changes)).toEqual([removed, 'The data flow “Send e-mail” was removed'])
    expect(told(changes, 'BOT-I-301|mail')).toEqual(['Gone, was medium (L3·I3)', removed])
    expect(told(changes, 'BOT-I-209|agent')).toEqual([
      'Gone, was high (L3·I4)',
      'Support agent does not combine private data, outside content and a way out (before: yes): the tool or plugin “E-mail tool” was removed',
    ])
  })

  test('a new name moves no threat', () => {
    const changes = after('the retriever is renamed')
    expect(words(changes)).toEqual([
      'The retrieval or ingestion pipeline “Retriever” is now called “Knowledge search”',
    ])
    expect(changes.threats).toEqual([])
  })

  test('an answer ends the threat that waited for it', () => {
    const changes = after('the memory is said to be guarded')
    expect(words(changes)).toEqual([
      'Guards memory writes of “Long-term memory” changed from “no” to “yes”',
    ])
    expect(told(changes, 'BOT-T-401|mem')).toEqual([
      'Gone, was medium (L3·I3), now handled by a protection',
      'Long-term memory guards what is written to memory (before: no)',
    ])
  })

  test('a flow that lost its protections brings the threats that they kept away', () => {
    const changes = after('a flow goes over plain HTTP and without authentication')
    expect(changes.records[0]?.fields.map(({ label, after: now }) => [label, now])).toEqual([
      ['Caller authenticated', 'no'],
      ['Protocol', 'uses HTTP without encryption'],
    ])
    expect(told(changes, 'BOT-I-501|f3')).toEqual([
      'New, medium (L3·I3)',
      'The flow “Forward” uses HTTP without encryption (before: uses HTTPS)',
    ])
    expect(told(changes, 'BOT-S-502|f3')).toContain(
      'The flow “Forward” does not authenticate the caller (before: yes)',
    )
  })

  test('a move to another boundary is told with the boundaries that its flows now cross', () => {
    const changes = after('the ingestion pipeline moves among the tenants')
    expect(words(changes)).toEqual([
      'Trust boundary of “Ingestion pipeline” changed from “Data subnet” to “Shared tenant plane”',
    ])
    expect(changes.crossings.map(({ name }) => name)).toContain('Embed & index')
    expect(weightyChanges(changes).map(({ of }) => of)).toContain('crossing')
  })

  test('a control that is put in place handles its threat', () => {
    const changes = after('a way to stop the agent is planned and put in place')
    expect(told(changes, 'BOT-E-207|agent')).toEqual([
      'Gone, was medium (L3·I3), now handled by a protection',
      'The control “Kill switch” on Support agent was added, implemented',
    ])
  })

  test('a planned control moves the target, and the risk only once it is in place', () => {
    const done = quarterOfChanges['a way to stop the agent is planned and put in place'](start)
    const planned = setControlStatus(done, stop, 'planned')
    const first = compared(start, planned)
    expect(first.movements.residual).toEqual([])
    expect(first.movements.target.length).toBeGreaterThan(0)
    expect(told(compared(planned, done), 'BOT-E-207|agent')).toContain(
      'The control “Kill switch” on Support agent went from planned to implemented',
    )
  })

  test('an acceptance is told with who, until when and why, and moves nothing', () => {
    const { decisions, threats } = after('a threat is accepted until a day')
    expect(decisions).toMatchObject([
      { kind: 'made', id: 'BOT-E-002|agent', by: 'Ada', reason: 'The pilot ends in March.' },
    ])
    expect(decisions.map(decisionInWords)).toEqual([
      'Accepted until 1 Mar 2027 by Ada on 22 Nov 2026',
    ])
    expect(threats).toEqual([])
  })

  test('a level that somebody set moves the threat, for their reason', () => {
    const changes = after('a threat is re-rated for a reason')
    expect(told(changes, 'BOT-T-201|agent')).toEqual([
      'From high (L4·I3) to low (L1·I3)',
      'Grace set the likelihood to Rare (1): Tried for a week without success.',
    ])
    expect(changes.movements.residual).toEqual([
      {
        id: 'BOT-T-201|agent',
        from: { likelihood: 4, impact: 3 },
        to: { likelihood: 1, impact: 3 },
      },
    ])
  })

  test('a new asset is told with where it lies', () => {
    expect(words(after('an asset is added to what the vault keeps'))).toEqual([
      'Data of “Secrets vault” changed from “OAuth tokens for CRM/e-mail” to “OAuth tokens for CRM/e-mail, Signing keys”',
      'The asset “Signing keys” was added',
    ])
  })

  test('a threat written by hand is new because somebody wrote it', () => {
    expect(told(after('a threat is written by hand'), 'own-refunds')).toEqual([
      'New, high (L4·I4)',
      'The threat “Refunds are approved in bulk before a holiday” was added',
    ])
  })

  test('a cell of the scale raises what stands in it', () => {
    const changes = after('likely and major becomes critical')
    expect(words(changes)).toEqual(['Band of Likely × Major changed from “high” to “critical”'])
    expect(told(changes, 'BOT-T-202|agent')).toEqual([
      'From high (L4·I4) to critical (L4·I4)',
      'The scale puts Likely (4) × Major (4) into critical (before: high)',
    ])
  })

  test('a moved box is no change', () => {
    expect(isEmpty(after('a box is moved'))).toBe(true)
  })

  test('all of it together keeps each change and a cause for every threat', () => {
    const end = Object.values(quarterOfChanges).reduce((model, act) => act(model), start)
    const changes = compared(start, end)
    expect(changeCounts(changes)).toEqual({
      added: 5,
      removed: 2,
      changed: 6,
      newThreats: 4,
      goneThreats: 4,
      worse: 1,
      better: 2,
      decisions: 2,
      expired: 0,
    })
    expect(changes.threats.filter(({ causes }) => causes.length === 0)).toEqual([])
  })
})
