import type { Kept } from '@/model/kept'
import { Model } from '@/model/model'

type JsonObject = NonNullable<Kept>

/** When the files of the tests are read. */
export const at = '2026-01-01T00:00:00.000Z'

/** A cell of version 2 that is a box: an actor, a process, a store or a boundary. */
export function node(
  shape: string,
  id: unknown,
  [x, y, width, height]: readonly number[],
  data: object = {},
): object {
  return { shape, id, zIndex: 1, position: { x, y }, size: { width, height }, data }
}

/** The place of a cell whose place does not matter. */
export const place: readonly number[] = [0, 0, 100, 50]

/** A cell of version 2 that is a flow. */
export function edge(id: string, source: object, target: object, data: object = {}): object {
  return { shape: 'flow', id, source, target, vertices: [], data }
}

/** A file of Threat Dragon's version 2 with the cells of each of its diagrams, as parsed JSON. */
export function threatDragonFile(...diagrams: readonly (readonly object[])[]): JsonObject {
  const file = {
    version: '2.6.2',
    summary: { title: 'Shop', owner: 'Ann', description: 'Sells' },
    detail: {
      contributors: [{ name: 'Bo' }],
      reviewer: 'Cy',
      diagramTop: 1,
      threatTop: 0,
      diagrams: diagrams.map((cells, index) => ({ id: index, title: `D${index}`, cells })),
    },
  }
  return JSON.parse(JSON.stringify(file)) as JsonObject
}

type Reader<Report> = (
  file: JsonObject,
  at: string,
) => { readonly model: Model; readonly report: Report }

/** What a reader makes of a file with some diagrams, as the schema passes it. */
export function readingWith<Report>(reader: Reader<Report>) {
  return (...diagrams: readonly object[][]) => {
    const { model, report } = reader(threatDragonFile(...diagrams), at)
    const { diagrams: views, ownThreats, ...rest } = Model.parse(model)
    return { ...rest, views, report, threats: Object.values(ownThreats) }
  }
}

/** Records as plain JSON, to look up by any key. */
export function plainOf(records: object): JsonObject {
  return JSON.parse(JSON.stringify(records)) as JsonObject
}
