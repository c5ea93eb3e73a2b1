import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analysisOf } from '@/app/analysis/analyseWithRules'
import { corralFileOf } from '@/app/files/corralFile'
import { templates } from '@/app/home/templates'
import { openFile } from '@/interchange/openFile'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { defendedList } from '@/review/nextBest/defended'
import { estimate } from '@/review/nextBest/effort'
import { groundOf } from '@/review/nextBest/ground'
import { nextBest, type ToDo } from '@/review/nextBest/nextBest'
import { outcomeOf } from '@/review/nextBest/outcome'
import { questionsWorthAsking } from '@/review/nextBest/sayable'
import { setAside } from '@/review/nextBest/setAside'
import { cuttingWays } from '@/review/ways/waysCut'
import { waysIn } from '@/review/ways/waysIn'

function opened(id: string): Model {
  const result = openFile(readFileSync(`public/templates/${id}.corral.json`, 'utf8'), id)
  if (result.type === 'refused') throw new Error(result.message)
  return result.model
}

const bestOf = (model: Model) => atOnce(nextBest(analysisOf(model)))

const controlsOf = (todos: readonly ToDo[]) =>
  todos.flatMap((todo) => (todo.type === 'control' ? [todo] : []))

describe.each(templates)('what to do next in the template $title', ({ id }) => {
  const model = opened(id)
  const analysis = analysisOf(model)
  const best = bestOf(model)

  test('is five things, of which each control takes a threat out of Critical or High', () => {
    expect(best.focus).toHaveLength(5)
    for (const { gain } of controlsOf(best.focus)) {
      expect(gain.out.critical.length + gain.out.high.length).toBeGreaterThan(0)
    }
  })

  test('leaves nothing in Critical that is there today', () => {
    const { before, after } = outcomeOf(best)
    expect(before.critical).toBeGreaterThan(0)
    expect(after).toMatchObject({ critical: [] })
    expect(after.high.length).toBeLessThan(before.high)
  })

  test('never gains the same by two of them', () => {
    const left = new Set<string>()
    for (const { gain } of controlsOf([...best.focus, ...best.later])) {
      for (const { threat } of gain.withdrawn) {
        expect(left.has(threat)).toBe(false)
        left.add(threat)
      }
    }
  })

  test('cuts the ways to assets that are cut when it is tried by itself', () => {
    const { inUse } = analysis
    const cuts = cuttingWays(waysIn(analysis), analysis.situation, inUse.controls, inUse.rules)
    const [first] = controlsOf(best.focus)
    const alone = first ? cuts({ controls: first.item.placed }) : []
    expect(first?.gain.cut.map((way) => way.id)).toEqual(alone.map((way) => way.id))
  })
})

test('a bot that moves money first needs rights per customer and a person who approves', () => {
  const [first, second] = controlsOf(bestOf(opened('bank-bot')).focus)
  expect(first?.item.control.id).toBe('CTL-OBJECT-AUTHZ')
  expect(second?.item.control.id).toBe('CTL-HUMAN-APPROVAL')
})

test('a question is asked where its answer can remove a critical threat, unless a control before it answers it', () => {
  const analysis = analysisOf(opened('ci-agents'))
  const asked = questionsWorthAsking(analysis, groundOf(analysis))
  expect(asked).toMatchObject([{ type: 'question', row: { property: 'leastPrivilege' } }])
  const best = atOnce(nextBest(analysis))
  const controls = controlsOf(best.focus).map(({ item }) => item.control.id)
  expect(controls).toContain('CTL-LEAST-PRIV')
  expect(best.focus.filter(({ type }) => type === 'question')).toEqual([])
})

test('the list that is copied names who, until when, what it changes and which threats', () => {
  const best = bestOf(opened('bank-bot'))
  const pledgeOf = (key: string) =>
    key === best.focus[0]?.key ? { owner: 'Ada', due: '2026-12-01' } : null
  const told = { best, model: opened('bank-bot'), today: '2026-11-22', pledgeOf }
  const text = defendedList(told, 'markdown')
  expect(text).toContain('# What to do next: ')
  expect(text).toContain('1. **Authorise every object for the end user, on Core banking API**')
  expect(text).toContain('Owner: Ada; due: 2026-12-01; effort: medium')
  expect(text).toContain('Owner: nobody yet; due: not set')
  expect(text).toContain(
    "Critical → goes away: Core banking API hands out other people's records (BOT-E-102)",
  )
  expect(text.match(/^\d\. /gm)).toHaveLength(5)
  expect(defendedList(told, 'plain')).not.toMatch(/\*\*|^#/m)
})

test('what was set aside and how much work things are lasts through a file, to the byte', () => {
  const model = opened('bank-bot')
  const [first] = controlsOf(bestOf(model).focus)
  if (!first) throw new Error('There is nothing to do.')
  const counts = { critical: 1, high: 1, withdrawn: 2 }
  const said = { reason: 'Not before spring: R&D < 5', on: '2026-11-22', counts }
  const kept = estimate(setAside(model, first.item.group, said), 'CTL-TLS', 'large')
  const text = corralFileOf(kept, analysisOf(kept).threats)
  const again = openFile(text, 'again')
  if (again.type === 'refused') throw new Error(again.message)
  expect(again.model.about).toEqual(kept.about)
  expect(corralFileOf(again.model, analysisOf(again.model).threats)).toBe(text)
  expect(bestOf(again.model).aside).toMatchObject([{ key: first.item.group, isHidden: true }])
})

test('what was set aside comes back when it gains something else', () => {
  const model = opened('bank-bot')
  const [first] = controlsOf(bestOf(model).focus)
  if (!first) throw new Error('There is nothing to do.')
  const counts = { critical: 0, high: 1, withdrawn: 0 }
  const aside = setAside(model, first.item.group, { reason: 'Later.', on: '2026-11-22', counts })
  const [again] = controlsOf(bestOf(aside).focus)
  expect(again).toMatchObject({ key: first.key, wasAside: { reason: 'Later.' } })
})
