import { describe, expect, test } from 'vitest'
import { subjectKey } from '@/model/subject'
import { ruleFiles } from '@/testing/ruleFiles'
import { controls } from '../catalogue/controls'
import { evaluate } from '../evaluate'
import type { Examples, Sketches } from '../examples'
import type { Finding } from '../finding'
import type { Rule } from '../rule'
import { sketch, subjectOf, type Sketch } from '../sketch'

const withExamples = ruleFiles.flatMap(({ rule, examples }) =>
  examples ? [{ rule, examples }] : [],
)

describe.each(withExamples)('$rule.id', ({ rule, examples }) => {
  each(examples.flags, (drawing) => {
    expect(['open', 'inherent']).toContain(outcome(rule, examples, drawing))
  })

  each(examples.clears, (drawing) => {
    expect(['handled', 'not applicable']).toContain(outcome(rule, examples, drawing))
  })

  each(examples.asks, (drawing) => {
    expect(['unverified', 'question']).toContain(outcome(rule, examples, drawing))
    expect(findingOf(rule, examples, drawing)?.waitsFor).not.toEqual([])
  })
})

function each(sketches: Sketches, claim: (drawing: Sketch) => void): void {
  for (const [title, drawing] of Object.entries(sketches)) test(title, () => claim(drawing))
}

function outcome(rule: Rule, examples: Examples, drawing: Sketch): string {
  return findingOf(rule, examples, drawing)?.outcome ?? 'not applicable'
}

function findingOf(rule: Rule, { about }: Examples, drawing: Sketch): Finding | undefined {
  const subject = subjectOf(about, drawing)
  const key = 'id' in subject ? `${subject.type}:${subject.id}` : subject.type
  const findings = evaluate(sketch(drawing), [rule], controls)
  return findings.find((finding) => subjectKey(finding.subject) === key)
}
