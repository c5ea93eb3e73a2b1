import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analysisOf } from '@/app/analysis/analyseWithRules'
import { templates } from '@/app/home/templates'
import { openFile } from '@/interchange/openFile'
import { atOnce } from '@/model/inPieces'
import type { Model } from '@/model/model'
import { nextBest, type ToDo } from '@/review/nextBest/nextBest'
import { outcomeOf } from '@/review/nextBest/outcome'
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
    expect(after).toMatchObject({ critical: 0 })
    expect(after.high).toBeLessThan(before.high)
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
    const alone = first ? cuts(first.item.placed) : []
    expect(first?.gain.cut.map((way) => way.id)).toEqual(alone.map((way) => way.id))
  })
})

test('a bot that moves money first needs rights per customer and a person who approves', () => {
  const [first, second] = controlsOf(bestOf(opened('bank-bot')).focus)
  expect(first?.item.control.id).toBe('CTL-OBJECT-AUTHZ')
  expect(second?.item.control.id).toBe('CTL-HUMAN-APPROVAL')
})
