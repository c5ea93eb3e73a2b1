import { expect, test } from 'vitest'
import { rate } from '@/risk/rate'
import { controls } from '@/rules/catalogue/controls'
import { exampleFindings } from '@/testing/exampleFindings'
import { groundsOf } from './stepGrounds'

const threats = exampleFindings.filter(({ finding: { outcome } }) => outcome !== 'question')

test('every circumstance, and the data, of every example say what they were read from', () => {
  const told = { adjuster: 0, data: 0 }
  for (const { title, finding, situation } of threats) {
    const { likelihood, impact } = rate(finding, situation, controls).residual
    const grounds = groundsOf(finding, situation, controls)
    for (const step of [...likelihood.steps, ...impact.steps]) {
      if (step.source !== 'adjuster' && step.source !== 'data') continue
      const found = grounds(step)
      expect(found, `${title}: ${step.reason}`).not.toEqual([])
      for (const { text } of found) expect(text.trim()).not.toBe('')
      told[step.source] += 1
    }
  }
  expect(told.adjuster).toBeGreaterThan(50)
  expect(told.data).toBeGreaterThan(10)
})

test('a control that lowers a level says where it stands', () => {
  let found = 0
  for (const { title, finding, situation } of threats) {
    const { likelihood, impact } = rate(finding, situation, controls).residual
    const grounds = groundsOf(finding, situation, controls)
    for (const step of [...likelihood.steps, ...impact.steps]) {
      if (step.source !== 'control' || finding.outcome === 'handled') continue
      const places = grounds(step).flatMap(({ records }) => records)
      expect(places, `${title}: ${step.reason}`).not.toEqual([])
      found += 1
    }
  }
  expect(found).toBeGreaterThan(0)
})
