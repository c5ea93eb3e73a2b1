import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Model } from '@/model/model'
import { isOn } from '@/model/onDiagram'
import { controls } from '@/rules/catalogue/controls'
import { arbitrarySteps, step } from '@/testing/arbitraryEdits'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { compared } from '@/testing/compared'
import { type ChangedDiagram, changedDiagrams } from './changedDiagrams'
import { overlaid } from './overlaid'

const pairs = fc
  .tuple(arbitraryModel({ controls: controls.map(({ id }) => id) }), arbitrarySteps(8))
  .map(([before, steps]) => ({ before, after: steps.reduce(step, before) }))

const diagramsOf = ({ before, after }: { readonly before: Model; readonly after: Model }) =>
  changedDiagrams({ before, after }, compared(before, after))

describe('changes on the diagrams', { timeout: 120_000 }, () => {
  test('every mark is about something that the overlay shows, in the way that it is marked', () => {
    fc.assert(
      fc.property(pairs, (states) => {
        for (const changed of diagramsOf(states)) {
          const drawn = overlaid(states, changed)
          for (const { key, kind, subject } of changed.marks) {
            expect(drawn && isOn(drawn.diagram, subject, drawn.model)).toBe(true)
            expect(drawn?.kinds.get(key)).toBe(kind)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  test('the other way round what came is what went, on the same diagrams', () => {
    fc.assert(
      fc.property(pairs, ({ before, after }) => {
        const there = diagramsOf({ before, after }).map(outline)
        const back = diagramsOf({ before: after, after: before }).map(outline)
        expect(back.toSorted()).toEqual(there.map(turned).toSorted())
      }),
      { numRuns: 40 },
    )
  })

  test('moving things is no change, and all steps back', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 500 }), ({ before }, by) => {
        const states = { before, after: movedBy(before, by) }
        for (const changed of diagramsOf(states)) {
          expect(changed.marks).toEqual([])
          expect([...(overlaid(states, changed)?.kinds ?? [])]).toEqual([])
        }
      }),
      { numRuns: 20 },
    )
  })
})

function outline({ id, marks }: ChangedDiagram): string {
  const words = marks.map(({ key, kind }) => `${key} ${kind}`)
  return [id, ...words.toSorted()].join('\n')
}

const turned = (outlined: string) => {
  const [id = '', ...lines] = outlined
    .replaceAll(/ (added|removed)$/gm, (_, kind) => (kind === 'added' ? ' removed' : ' added'))
    .split('\n')
  return [id, ...lines.toSorted()].join('\n')
}

function movedBy(model: Model, by: number): Model {
  const diagrams = Object.values(model.diagrams).map((diagram) => {
    const elements = Object.entries(diagram.elements).map(([id, box]) => [
      id,
      { ...box, x: box.x + by },
    ])
    return [diagram.id, { ...diagram, elements: Object.fromEntries(elements) }]
  })
  return { ...model, diagrams: Object.fromEntries(diagrams) }
}
