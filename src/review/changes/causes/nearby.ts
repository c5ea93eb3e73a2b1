import type { Model } from '@/model/model'
import { type Subject, subjectKey } from '@/model/subject'
import { changeOf, type Comparing } from '../comparing'
import type { RecordChange } from '../recordChange'

/** So many records are looked at around one: what lies beyond is too far away to be told as a reason. */
const mostSeen = 60

/** Fields that nothing is worked out from. */
const idle: ReadonlySet<string> = new Set(['name', 'description', 'tags', 'details'])

/**
 * The changed records around one, those that are as many steps away together, the nearest first. Names
 * and prose are passed over, since no fact hangs on them.
 */
export function* changesAround(
  from: Subject,
  comparing: Comparing,
): Generator<readonly RecordChange[]> {
  const linksOf = linksIn(comparing)
  const seen = new Set([subjectKey(from)])
  let edge: readonly Subject[] = [from]
  while (edge.length > 0 && seen.size < mostSeen) {
    const found = new Set(edge.flatMap((subject) => changesAt(subject, comparing)))
    if (found.size > 0) yield [...found]
    edge = edge
      .flatMap((subject) => linksOf.get(subjectKey(subject)) ?? [])
      .filter((subject) => {
        const key = subjectKey(subject)
        const isNew = !seen.has(key)
        seen.add(key)
        return isNew
      })
  }
}

/** The nearest of them. */
export function changesNearby(from: Subject, comparing: Comparing): readonly RecordChange[] {
  for (const nearest of changesAround(from, comparing)) return nearest
  return []
}

/** What became of a record itself, and of the controls on it. */
function changesAt(subject: Subject, comparing: Comparing): readonly RecordChange[] {
  const own = changeOf(subject, comparing)
  const bears = own && (own.kind !== 'changed' || own.fields.some(({ field }) => !idle.has(field)))
  return [...(bears ? [own] : []), ...(controlsOn(comparing).get(subjectKey(subject)) ?? [])]
}

type ChangesBySubject = ReadonlyMap<string, readonly RecordChange[]>
const controls = new WeakMap<Comparing, ChangesBySubject>()

function controlsOn(comparing: Comparing): ChangesBySubject {
  const known = controls.get(comparing)
  if (known) return known
  const made = new Map<string, RecordChange[]>()
  for (const change of comparing.records) {
    if (change.place !== 'controls') continue
    for (const { model } of [comparing.before, comparing.after]) {
      const applied = Object.values(model.controls).find(({ id }) => id === change.id)
      if (!applied) continue
      const key = subjectKey(applied.on)
      made.set(key, [...(made.get(key) ?? []), change])
    }
  }
  controls.set(comparing, made)
  return made
}

type Links = ReadonlyMap<string, readonly Subject[]>
const links = new WeakMap<Comparing, Links>()

/** What hangs together in either of the states: flows with their ends, what is in a boundary with it. */
function linksIn(comparing: Comparing): Links {
  const known = links.get(comparing)
  if (known) return known
  const made = new Map<string, Subject[]>()
  const add = (from: Subject, to: Subject) => {
    const key = subjectKey(from)
    const list = made.get(key)
    if (list) list.push(to)
    else made.set(key, [to])
  }
  for (const { model } of [comparing.before, comparing.after]) {
    for (const [one, other] of pairsIn(model)) {
      add(one, other)
      add(other, one)
    }
  }
  links.set(comparing, made)
  return made
}

function pairsIn({ elements, flows, boundaries }: Model): readonly (readonly [Subject, Subject])[] {
  return [
    ...Object.values(flows).flatMap(({ id, from, to }) =>
      [from, to].map((end): [Subject, Subject] => [
        { type: 'flow', id },
        { type: 'element', id: end },
      ]),
    ),
    ...Object.values(elements).flatMap(({ id, boundary }): [Subject, Subject][] =>
      boundary
        ? [
            [
              { type: 'element', id },
              { type: 'boundary', id: boundary },
            ],
          ]
        : [],
    ),
    ...Object.values(boundaries).flatMap(({ id, parent }): [Subject, Subject][] =>
      parent
        ? [
            [
              { type: 'boundary', id },
              { type: 'boundary', id: parent },
            ],
          ]
        : [],
    ),
  ]
}
