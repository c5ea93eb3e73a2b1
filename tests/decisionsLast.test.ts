import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCorral } from '@/interchange/corral/readCorral'
import { writeCorral } from '@/interchange/corral/writeCorral'
import { isObject, type Json } from '@/interchange/json'
import { atOnce } from '@/model/inPieces'
import type { Decision } from '@/model/decision'
import type { Model } from '@/model/model'
import type { OwnThreat } from '@/model/ownThreat'
import { madeWhole } from '@/model/whole'
import { exportedFindingsOf } from '@/review/exportedFindings'
import type { Threat } from '@/review/threat'
import { createThreatList } from '@/review/threatList'
import { controls } from '@/rules/catalogue/controls'
import { createEvaluator } from '@/rules/evaluator'
import { library } from '@/rules/packs/library'
import { createDocumentStore } from '@/store/documentStore'
import {
  arbitraryChange,
  arbitrarySaying,
  arbitraryWriting,
  undecided,
} from '@/testing/arbitraryReview'
import { today } from '@/testing/review'

type Edit = (model: Model) => Model

/** What someone does, one thing after another. */
type Deed =
  | { readonly type: 'change' | 'say' | 'elsewhere'; readonly edit: Edit }
  | { readonly type: 'undo' | 'redo' | 'file' }

const doing = (type: 'change' | 'say' | 'elsewhere', edits: fc.Arbitrary<Edit>) =>
  edits.map((edit): Deed => ({ type, edit }))

const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: doing('change', arbitraryChange) },
    { weight: 1, arbitrary: doing('elsewhere', arbitraryChange) },
    { weight: 4, arbitrary: doing('say', fc.oneof(arbitrarySaying, arbitraryWriting)) },
    { weight: 3, arbitrary: fc.constantFrom<Deed>({ type: 'undo' }, { type: 'redo' }) },
    { weight: 1, arbitrary: fc.constant<Deed>({ type: 'file' }) },
  ),
  { minLength: 1, maxLength: 14 },
)

/** All that people said, by the key of the finding or the id of their own threat. */
type Said = Readonly<Record<string, Decision | OwnThreat>>
const saidIn = ({ decisions, ownThreats }: Model): Said => ({ ...decisions, ...ownThreats })

/** A model that is worked on, and what must have been said at each step that can be undone or redone. */
function desk(model: Model) {
  const store = createDocumentStore(model)
  let past: readonly Said[] = []
  let future: readonly Said[] = []
  const said = () => saidIn(store.getState().model)
  return {
    model: () => store.getState().model,
    edit: (edit: Edit) => {
      const before = { said: said(), model: store.getState().model }
      store.getState().edit('Edit', (now) => madeWhole(edit(now), now))
      if (store.getState().model === before.model) return
      past = [...past, before.said]
      future = []
    },
    receive: (edit: Edit) => {
      const now = store.getState().model
      store.getState().receive(madeWhole(edit(now), now))
    },
    /** Goes a step back or ahead, and tells what must stand then. */
    step: (way: 'undo' | 'redo'): Said => {
      const [from, to] = way === 'undo' ? [past, future] : [future, past]
      const expected = from.at(-1) ?? said()
      const onTheWay = from.length > 0 ? [...to, said()] : to
      const left = from.slice(0, -1)
      ;[past, future] = way === 'undo' ? [left, onTheWay] : [onTheWay, left]
      store.getState()[way]()
      return expected
    },
  }
}

/** Threats that are worked out from those before, as on the screen. */
function watching() {
  const evaluator = createEvaluator(library, controls)
  const list = createThreatList(controls)
  return (model: Model) => atOnce(list(evaluator.evaluate(model), today))
}

function throughAFile(model: Model, threats: readonly Threat[]): Model {
  const json = JSON.parse(writeCorral(model, exportedFindingsOf(threats))) as Json
  if (!isObject(json)) throw new Error('The file is an object.')
  const read = readCorral(json)
  if (read.type !== 'read') throw new Error(read.message)
  return read.model
}

test('no decision is lost or moved by edits, undo, another tab, a new evaluation or a file', () => {
  fc.assert(
    fc.property(deeds, (steps) => {
      let at = desk(undecided)
      const threatsOf = watching()
      let threats = threatsOf(at.model())
      for (const deed of steps) {
        let expected: Said | null = saidIn(at.model())
        if (deed.type === 'change') at.edit(deed.edit)
        else if (deed.type === 'elsewhere') at.receive(deed.edit)
        else if (deed.type === 'file') at = desk(throughAFile(at.model(), threats))
        else if (deed.type === 'say') {
          at.edit(deed.edit)
          expected = null
        } else expected = at.step(deed.type)

        const said = saidIn(at.model())
        if (expected) expect(said).toEqual(expected)
        threats = threatsOf(at.model())
        const listed = threats.filter(({ decision }) => decision !== null)
        expect(listed.map(({ id }) => id).toSorted()).toEqual(Object.keys(said).toSorted())
        for (const { id, decision } of listed) expect(decision).toBe(said[id])
      }
    }),
    { numRuns: 40 },
  )
}, 120_000)
