import { type Subject, subjectKey } from '@/model/subject'
import type { Way, WayStep } from '@/review/ways/way'
import type { ShownWay, WayMark } from '@/store/shownWay'

/** A way as the canvas shows it: each of its records with the numbers of the steps there. */
export function shownWayOf({ id, steps }: Way): ShownWay {
  const marks = new Map<string, { on: WayMark['on']; steps: number[] }>()
  for (const [at, step] of steps.entries()) {
    const on = placeOf(step)
    if (!on) continue
    const mark = marks.get(subjectKey(on)) ?? { on, steps: [] }
    mark.steps.push(at + 1)
    marks.set(subjectKey(on), mark)
  }
  return { id, marks: [...marks.values()] }
}

/** A step along a flow happens on that flow, any other at its element. */
function placeOf({ flow, at }: WayStep): WayMark['on'] | null {
  if (flow !== null) return { type: 'flow', id: flow }
  return at === null ? null : { type: 'element', id: at }
}

/** Every record that a way touches, the ends of its flows among them. */
export function recordsOf({ steps }: Way): readonly WayMark['on'][] {
  return steps.flatMap(({ flow, from, at }) => [
    ...(flow === null ? [] : [{ type: 'flow', id: flow } as const]),
    ...[from, at].flatMap((id) => (id === null ? [] : [{ type: 'element', id } as const])),
  ])
}

/** The record at which a step is shown when it is pressed. */
export function recordOf(step: WayStep): Subject | null {
  return placeOf(step)
}
