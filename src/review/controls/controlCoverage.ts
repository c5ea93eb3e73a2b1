import type { AppliedControl } from '@/model/appliedControl'
import type { InPieces } from '@/model/inPieces'
import { type Subject, subjectKey } from '@/model/subject'
import { type RatingContext, ratingContextOf } from '@/risk/ratingContext'
import { stateAt } from '@/risk/standingControls'
import type { Control } from '@/rules/control'
import { subjectsAt } from '@/rules/explain/places'
import type { Finding } from '@/rules/finding'
import type { Mitigation } from '@/rules/rule'
import type { Situation } from '@/rules/situation'
import type { Threat, ThreatState } from '../threat'

/** A record where rules ask for a control, and how far it has come there. */
export interface AskedPlace {
  readonly subject: Subject
  /** `excepted`: rejected on this very record. */
  readonly state: 'inPlace' | 'planned' | 'missing' | 'excepted'
  /** What stands on this very record; null where something wider or an answer speaks for it, or nothing. */
  readonly applied: AppliedControl | null
  /** The threats that ask for it here. */
  readonly threats: readonly Threat[]
}

/** On which of the records where rules ask for a control it stands. */
export interface Coverage {
  readonly inPlace: number
  readonly places: readonly AskedPlace[]
}

/**
 * Where the rules ask for each control, by its id: wherever a threat is that it would lower, and where
 * it stands against one. Of several places that would do, the one where it stands counts, or the first.
 */
export function* coverageOf(
  threats: readonly Threat[],
  situation: Situation,
  controls: readonly Control[],
): InPieces<ReadonlyMap<string, Coverage>> {
  const context = ratingContextOf(situation, controls)
  const states = stateBook(context)
  const asked = new Map<string, Map<string, Asking>>()
  for (const threat of threats) {
    const { origin, state } = threat
    if (origin.type !== 'finding' || outOfQuestion.has(state)) continue
    for (const mitigation of origin.finding.rule.mitigations) {
      const places = asked.get(mitigation.control) ?? new Map<string, Asking>()
      for (const subject of placesFor(mitigation, origin.finding, context, states)) {
        // What something else handles asks for nothing more.
        if (state === 'handled' && states(mitigation.control, subject) !== 'inPlace') continue
        const key = subjectKey(subject)
        const asking = places.get(key) ?? { subject, threats: [] }
        asking.threats.push(threat)
        asked.set(mitigation.control, places.set(key, asking))
      }
    }
    yield
  }
  const applied = appliedByPlace(situation)
  return new Map(
    [...asked].map(([control, places]) => [
      control,
      coverageFrom(control, [...places.values()], states, applied),
    ]),
  )
}

const outOfQuestion: ReadonlySet<ThreatState> = new Set(['dismissed', 'gone'])

interface Asking {
  readonly subject: Subject
  readonly threats: Threat[]
}

type StateThere = (control: string, subject: Subject) => 'inPlace' | 'planned' | 'missing' | 'unfit'

/** Each control is looked at once on each record, however many threats ask for it there. */
function stateBook(context: RatingContext): StateThere {
  const known = new Map<string, ReturnType<StateThere>>()
  return (id, subject) => {
    const key = `${id} ${subjectKey(subject)}`
    const state = known.get(key) ?? lookAt(context, id, subject)
    known.set(key, state)
    return state
  }
}

function lookAt(context: RatingContext, id: string, subject: Subject): ReturnType<StateThere> {
  const control = context.controls.get(id)
  if (!control) return 'unfit'
  const now = stateAt(control, subject, context, 'residual')
  if (now === 'unfit') return now
  if (now === 'on') return 'inPlace'
  return stateAt(control, subject, context, 'target') === 'on' ? 'planned' : 'missing'
}

function placesFor(
  { control, at = ['self'] }: Mitigation,
  { subject }: Finding,
  { inPlace }: RatingContext,
  stateThere: StateThere,
): readonly Subject[] {
  const ways = at
    .map((place) =>
      subjectsAt(place, subject, inPlace).filter((each) => stateThere(control, each) !== 'unfit'),
    )
    .filter((places) => places.length > 0)
  const stands = ways.find((places) =>
    places.every((each) => stateThere(control, each) === 'inPlace'),
  )
  return stands ?? ways[0] ?? []
}

function appliedByPlace({ model }: Situation): ReadonlyMap<string, AppliedControl> {
  return new Map(
    Object.values(model.controls).map((applied) => [
      `${applied.control} ${subjectKey(applied.on)}`,
      applied,
    ]),
  )
}

function coverageFrom(
  control: string,
  asking: readonly Asking[],
  stateThere: StateThere,
  applied: ReadonlyMap<string, AppliedControl>,
): Coverage {
  const places = asking.map(({ subject, threats }): AskedPlace => {
    const here = applied.get(`${control} ${subjectKey(subject)}`) ?? null
    const state = stateThere(control, subject)
    const isExcepted = state === 'missing' && here?.status === 'rejected'
    return {
      subject,
      // Where it is unfit, it is not asked for.
      state: isExcepted ? 'excepted' : state === 'unfit' ? 'missing' : state,
      applied: here,
      threats,
    }
  })
  const inPlace = places.filter(({ state }) => state === 'inPlace').length
  return { inPlace, places }
}
