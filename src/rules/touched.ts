import type { Evidence } from '@/model/facts/evidence'
import type { Graph } from '@/model/graph'
import type { ElementId } from '@/model/id'
import type { Model } from '@/model/model'
import { subjectKey, wholeModel, type Subject } from '@/model/subject'
import type { Change } from './changeLog'
import type { Dependencies, Dependency } from './dependencies'
import { recordsInOrder } from './records'

/** A subject, and the rules to judge again there. */
export interface Touched {
  readonly subject: Subject
  readonly rules: 'all' | ReadonlySet<Dependencies>
}

/** What has to be judged again after these changes. */
export function touchedBy(
  { model, graph }: Evidence,
  changes: readonly Change[],
  rules: readonly Dependencies[],
): readonly Touched[] {
  const touched = new Map<string, { subject: Subject; rules: 'all' | Set<Dependencies> }>()
  const touch = (subject: Subject, again: 'all' | readonly Dependencies[]) => {
    if (again !== 'all' && again.length === 0) return
    const key = subjectKey(subject)
    const entry = touched.get(key) ?? { subject, rules: new Set<Dependencies>() }
    if (again === 'all') entry.rules = 'all'
    else if (entry.rules !== 'all') for (const rule of again) entry.rules.add(rule)
    touched.set(key, entry)
  }
  for (const { subject, names } of changes) {
    touch(subject, names === 'all' ? 'all' : hangingOn(rules, 'ofSelf', names))
    if (subject.type === 'model') {
      const everywhere = hangingOn(rules, 'ofModel', names)
      for (const record of everywhere.length > 0 ? recordsInOrder(model) : []) {
        touch(
          record,
          everywhere.filter(({ rule }) => rule.applies.to === record.type),
        )
      }
    }
    const near = hangingOn(rules, 'ofOthers', names)
    touch(
      wholeModel,
      near.filter(({ rule }) => rule.applies.to === 'model'),
    )
    const reach = Math.max(0, ...near.map((rule) => rule.reach))
    for (const { subject: other, distance } of subjectsAround(
      graph,
      startsAt(model, subject),
      reach,
    )) {
      touch(
        other,
        near.filter((rule) => rule.reach >= distance && rule.rule.applies.to === other.type),
      )
    }
  }
  return [...touched.values()]
}

type Whose = 'ofSelf' | 'ofOthers' | 'ofModel'

/** The rules that hang on any of these facts of their subject, of others or of the model. */
function hangingOn(
  rules: readonly Dependencies[],
  whose: Whose,
  names: 'all' | ReadonlySet<Dependency>,
): readonly Dependencies[] {
  const index = indexOf(rules)[whose]
  if (names === 'all') return index.any
  const found = new Set<Dependencies>()
  for (const name of names) for (const rule of index.by.get(name) ?? []) found.add(rule)
  return [...found]
}

/** The rules that hang on anything, and by each thing that they hang on. */
interface Hanging {
  readonly any: readonly Dependencies[]
  readonly by: ReadonlyMap<Dependency, readonly Dependencies[]>
}

const indexes = new WeakMap<readonly Dependencies[], { readonly [W in Whose]: Hanging }>()

function indexOf(rules: readonly Dependencies[]): { readonly [W in Whose]: Hanging } {
  const known = indexes.get(rules)
  if (known) return known
  const index = {
    ofSelf: hangingFrom(rules, 'ofSelf'),
    ofOthers: hangingFrom(rules, 'ofOthers'),
    ofModel: hangingFrom(rules, 'ofModel'),
  }
  indexes.set(rules, index)
  return index
}

function hangingFrom(rules: readonly Dependencies[], whose: Whose): Hanging {
  const by = new Map<Dependency, Dependencies[]>()
  for (const rule of rules) {
    for (const name of rule[whose]) by.set(name, [...(by.get(name) ?? []), rule])
  }
  return { any: rules.filter((rule) => rule[whose].size > 0), by }
}

interface Around {
  readonly subject: Subject
  readonly distance: number
}

/** The elements from which a record is seen, and how far they are from it. */
function startsAt(model: Model, subject: Subject): ReadonlyMap<ElementId, number> {
  if (subject.type === 'element') return new Map([[subject.id, 0]])
  const flow = subject.type === 'flow' ? model.flows[subject.id] : undefined
  return new Map(
    flow
      ? [
          [flow.from, 1],
          [flow.to, 1],
        ]
      : [],
  )
}

/** The records that can see something from at most so many flows away. */
function subjectsAround(
  graph: Graph,
  starts: ReadonlyMap<ElementId, number>,
  reach: number,
): readonly Around[] {
  const found: Around[] = []
  const seen = new Map(reach > 0 ? starts : [])
  const queue = [...seen.keys()]
  for (const id of queue) {
    const distance = seen.get(id) ?? 0
    found.push({ subject: { type: 'element', id }, distance })
    for (const boundary of graph.boundariesOf(id)) {
      found.push({
        subject: { type: 'boundary', id: boundary.id },
        distance: Math.max(1, distance),
      })
    }
    if (distance === reach) continue
    for (const flow of [...graph.flowsInto(id), ...graph.flowsOutOf(id)]) {
      found.push({ subject: { type: 'flow', id: flow.id }, distance: distance + 1 })
      const other = flow.from === id ? flow.to : flow.from
      if (seen.has(other)) continue
      seen.set(other, distance + 1)
      queue.push(other)
    }
  }
  return found
}
