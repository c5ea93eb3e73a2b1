import { expect, test } from 'vitest'
import { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import { controls } from '@/rules/catalogue/controls'
import type { Remedy } from '@/rules/explain/remedy'
import { exampleFindings, findingIn } from '@/testing/exampleFindings'
import { rate } from './rate'
import { remediesOf } from './remedies'

function withRemedy(model: Model, remedy: Remedy): Model {
  const placed = remedy.controls.flatMap(({ control, on }) =>
    on.map((each) => ({ control, on: each })),
  )
  const rest = {
    name: '',
    status: 'implemented',
    evidence: '',
    owner: '',
    due: null,
    notes: '',
  } as const
  const entries = placed.map(({ control, on }, place) => {
    const id = AppliedControlId.parse(`remedy-${String(place)}`)
    return [id, { id, control, on, ...rest }] as const
  })
  return { ...model, controls: { ...model.controls, ...Object.fromEntries(entries) } }
}

test('a control that would lower a threat does so once it is in place', () => {
  let tried = 0
  for (const { title, model, finding, situation } of exampleFindings) {
    // Of a question it is not known yet whether the threat is possible at all.
    if (finding.outcome === 'question') continue
    for (const remedy of remediesOf(finding, situation, controls)) {
      if (remedy.kind !== 'control') continue
      const mended = findingIn(withRemedy(model, remedy), finding.rule, finding.subject)
      if (remedy.outcome === 'handled') {
        expect(mended?.finding.outcome ?? 'handled', `${title}: ${remedy.label}`).toBe('handled')
      } else if (mended && mended.finding.outcome !== 'handled') {
        const { residual } = rate(mended.finding, mended.situation, controls)
        expect(residual.band, `${title}: ${remedy.label}`).toBe(remedy.band)
      }
      tried += 1
    }
  }
  expect(tried).toBeGreaterThan(100)
})

test('a handled threat needs no remedy', () => {
  const handled = exampleFindings.filter(({ finding }) => finding.outcome === 'handled')
  expect(handled.length).toBeGreaterThan(0)
  for (const { finding, situation } of handled) {
    expect(remediesOf(finding, situation, controls)).toEqual([])
  }
})
