import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Model } from '@/model/model'
import { madeWhole } from '@/model/whole'
import { type ExportedFinding, exportedFindingsOf } from '@/review/exportedFindings'
import { controls } from '@/rules/catalogue/controls'
import { arbitraryEdits, blankModel } from '@/testing/arbitraryEdit'
import { arbitrarySteps, step } from '@/testing/arbitraryEdits'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { reviewed } from '@/testing/review'
import type { JsonObject } from '../json'
import { readCorral } from './readCorral'
import { writeCorral } from './writeCorral'

/** What is read of the file that was written; the same again makes the same file. */
function throughFile(model: Model, findings: readonly ExportedFinding[] = []) {
  const text = writeCorral(model, findings)
  const read = readCorral(JSON.parse(text) as JsonObject)
  if (read.type !== 'read') throw new Error(`${read.message} (${read.where ?? 'nowhere'})`)
  expect(writeCorral(read.model, read.findings)).toBe(text)
  return read
}

test('whatever was drawn, decided and removed, the file opens as the same model', () => {
  fc.assert(
    fc.property(arbitraryEdits, (edits) => {
      const model = edits.reduce((rest, edit) => edit(rest), blankModel)
      expect(throughFile(model)).toEqual({
        type: 'read',
        model,
        findings: [],
        packs: [],
        steps: [],
      })
    }),
  )
})

const protectedModel = arbitraryModel({ controls: controls.map(({ id }) => id) })

test('whatever was answered and put in place, the file opens as the same model', () => {
  fc.assert(
    fc.property(protectedModel, arbitrarySteps(20), (start, steps) => {
      const model = steps.reduce((rest, each) => madeWhole(step(rest, each), rest), start)
      expect(throughFile(model).model).toEqual(model)
    }),
  )
})

test('the findings in a file are those that were written', () => {
  fc.assert(
    fc.property(protectedModel, (model) => {
      const findings = exportedFindingsOf(reviewed(model).threats)
      fc.pre(findings.length > 0)
      expect(throughFile(model, findings).findings).toEqual(findings)
    }),
    { numRuns: 15 },
  )
})
