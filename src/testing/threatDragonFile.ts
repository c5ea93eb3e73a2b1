import type { Kept } from '@/model/kept'

type JsonObject = NonNullable<Kept>

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
