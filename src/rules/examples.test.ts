import { describe, expect, test } from 'vitest'
import type { Model } from '@/model/model'
import { Subject } from '@/model/subject'
import { ruleFiles } from '@/testing/ruleFiles'
import { controls } from './catalogue/controls'
import { evaluate } from './evaluate'
import type { Examples, Sketches } from './examples'
import { findingKey, type Finding } from './finding'
import type { Place, Rule } from './rule'
import { sketch, subjectOf, type Sketch } from './sketch'

const withExamples = ruleFiles.flatMap(({ rule, examples }) =>
  examples ? [{ rule, examples }] : [],
)

describe.each(withExamples)('$rule.id', ({ rule, examples }) => {
  each(examples.flags, (drawing) => {
    expect(['open', 'inherent']).toContain(outcome(rule, examples, drawing))
  })

  if (rule.gap) {
    each(prefixed('once its controls are in place: ', examples.flags), (drawing) => {
      const finding = findingIn(withControlsOf(rule, drawing, examples), rule, examples, drawing)
      expect(finding?.outcome ?? 'not applicable').toMatch(/^(handled|not applicable)$/)
    })
  }

  each(examples.clears, (drawing) => {
    expect(['handled', 'not applicable']).toContain(outcome(rule, examples, drawing))
  })

  each(examples.asks, (drawing) => {
    expect(['unverified', 'question']).toContain(outcome(rule, examples, drawing))
    expect(findingOf(rule, examples, drawing)?.waitsFor).not.toEqual([])
  })
})

function each(sketches: Sketches, expectOf: (drawing: Sketch) => void): void {
  for (const [title, drawing] of Object.entries(sketches)) test(title, () => expectOf(drawing))
}

function outcome(rule: Rule, examples: Examples, drawing: Sketch): string {
  return findingOf(rule, examples, drawing)?.outcome ?? 'not applicable'
}

function findingOf(rule: Rule, examples: Examples, drawing: Sketch): Finding | undefined {
  return findingIn(sketch(drawing), rule, examples, drawing)
}

function findingIn(model: Model, rule: Rule, { about }: Examples, drawing: Sketch) {
  const subject = Subject.parse(subjectOf(about, drawing))
  return evaluate(model, [rule], controls).findings.get(findingKey(rule.id, subject))
}

function prefixed(prefix: string, sketches: Sketches): Sketches {
  const entries = Object.entries(sketches)
  return Object.fromEntries(entries.map(([title, drawing]) => [prefix + title, drawing]))
}

/** The model of a sketch with every control that the rule names at every place where it helps. */
function withControlsOf(rule: Rule, drawing: Sketch, { about }: Examples): Model {
  const applied = rule.mitigations.flatMap(({ control, at = ['self'] }) =>
    at.flatMap((place) => recordsAt(place, about, drawing).map((on) => [control, on] as const)),
  )
  return sketch({ ...drawing, controls: [...(drawing.controls ?? []), ...applied] })
}

function recordsAt(place: Place, about: string, drawing: Sketch): string[] {
  const flows = Object.entries(drawing.flows ?? {}).map(([name, entry]) => {
    const [source = '', target = ''] = (typeof entry === 'string' ? entry : entry[0]).split(' -> ')
    return { name, source, target }
  })
  const into = flows.filter(({ target }) => target === about)
  const out = flows.filter(({ source }) => source === about)
  const places: Record<Place, readonly string[]> = {
    self: [about],
    model: ['model'],
    source: flows.filter(({ name }) => name === about).map(({ source }) => source),
    target: flows.filter(({ name }) => name === about).map(({ target }) => target),
    in: into.flatMap(({ name, source }) => [name, source]),
    out: out.flatMap(({ name, target }) => [name, target]),
    adjacent: [...into, ...out].flatMap(({ name, source, target }) => [name, source, target]),
    inFlow: into.map(({ name }) => name),
    outFlow: out.map(({ name }) => name),
  }
  return [...new Set(places[place])]
}
