import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AppliedControlId, DiagramId, ThreatActorId } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import { wholeModel } from '@/model/subject'
import { sketch } from '@/rules/sketch'
import { reviewed } from '@/testing/review'
import { type Analysis, badgesIn, createAnalysisStore, type Lensed, shownIn } from './analysisStore'
import { keepLensed, type Look } from './keepLensed'
import type { Lens } from './lens'
import { createSessionStore } from './sessionStore'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function analysis(): Analysis {
  const { model, situation, threats } = reviewed(sketch({ elements: { bot: 'chatbot' } }))
  const inUse = {
    rules: [],
    controls: [],
    vocabulary: { properties: [], kinds: [] },
    packs: [],
    atHand: [],
  }
  return {
    model,
    situation,
    threats,
    inUse,
    questions: [],
    findings: new Map(),
    badges: new Map(),
  }
}

const trial = (control: string): Lens => ({
  type: 'trial',
  controls: [
    { id: AppliedControlId.parse(control), control, on: wholeModel, status: 'implemented' },
  ],
})
const eyes: Lens = { type: 'actor', actor: ThreatActorId.parse('someone') }

/** A session and an analysis that are kept looked at, with the lenses that were looked through. */
function looked(pieces = 1) {
  const session = createSessionStore(DiagramId.parse('diagram'))
  const store = createAnalysisStore()
  const looks: Lens[] = []
  let prepared = 0
  function* look(lens: Lens, before: Analysis): InPieces<Lensed> {
    looks.push(lens)
    for (let piece = 0; piece < pieces; piece++) {
      vi.advanceTimersByTime(10)
      yield
    }
    const after = { ...before, badges: new Map() }
    return { lens, before, after, moves: new Map(), badges: after.badges, aside: new Map() }
  }
  const prepare = (): Look => {
    prepared += 1
    return look
  }
  const stop = keepLensed(session, store, prepare)
  store.setState({ analysis: analysis() })
  vi.runAllTimers()
  return { ...session.getState(), store, looks, stop, prepared: () => prepared }
}

describe('without a lens', () => {
  test('nothing is prepared, worked out or told, however often the model is analysed', () => {
    const { store, prepared } = looked()
    const told = vi.fn<() => void>()
    store.subscribe(told)
    store.setState({ analysis: analysis() })
    vi.runAllTimers()
    expect(prepared()).toBe(0)
    expect(told).toHaveBeenCalledTimes(1)
    expect(store.getState().lensed).toBeNull()
  })
})

describe('with a lens', () => {
  test('it is shown what it shows, until it is put down, and then exactly what was there before', () => {
    const { store, lookThrough } = looked()
    const before = store.getState()
    lookThrough(trial('a'))
    vi.runAllTimers()
    expect(store.getState().lensed?.before).toBe(before.analysis)
    expect(badgesIn(store.getState())).not.toBe(before.analysis?.badges)
    lookThrough(null)
    vi.runAllTimers()
    expect(store.getState()).toEqual(before)
    expect(badgesIn(store.getState())).toBe(before.analysis?.badges)
  })

  test('it follows every analysis and every change of what is tried out, the newest of them', () => {
    const { store, looks, lookThrough, prepared } = looked()
    lookThrough(trial('a'))
    vi.runAllTimers()
    const next = analysis()
    store.setState({ analysis: next })
    lookThrough(trial('b'))
    lookThrough(trial('c'))
    vi.runAllTimers()
    expect(store.getState().lensed).toMatchObject({ lens: trial('c'), before: next })
    expect(looks).toEqual([trial('a'), trial('c')])
    expect(prepared()).toBe(1)
  })

  test('what comes in the middle of the work is worked out after it', () => {
    const { store, looks, lookThrough } = looked(3)
    lookThrough(trial('a'))
    vi.advanceTimersByTime(0)
    lookThrough(trial('b'))
    vi.runAllTimers()
    expect(looks).toEqual([trial('a'), trial('b')])
    expect(store.getState().lensed?.lens).toEqual(trial('b'))
  })

  test('another kind of lens begins afresh', () => {
    const { store, lookThrough, prepared } = looked()
    lookThrough(trial('a'))
    vi.runAllTimers()
    lookThrough(eyes)
    vi.runAllTimers()
    expect(prepared()).toBe(2)
    expect(store.getState().lensed?.lens).toEqual(eyes)
  })

  test('levels are those that the actor sees, and in a trial those that are so', () => {
    const { store, lookThrough } = looked()
    lookThrough(trial('a'))
    vi.runAllTimers()
    expect(shownIn(store.getState())).toBe(store.getState().analysis)
    lookThrough(eyes)
    vi.runAllTimers()
    expect(shownIn(store.getState())).toBe(store.getState().lensed?.after)
  })
})
