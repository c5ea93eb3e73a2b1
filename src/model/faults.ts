import type { Model } from './model'
import { tableNames } from './model'
import { isAround, isPlaced } from './whole'

/** Something that does not fit together: where it is, and what, where and how to mend it in words. */
export interface Fault {
  readonly path: readonly string[]
  readonly message: string
}

/**
 * What the schema cannot say: that the records which make up the diagram refer only to records that
 * are there. Controls, assumptions, threats and actors may outlive what they are about, as decisions do.
 */
export function faultsOf(model: Model): Fault[] {
  return [
    ...strayKeys(model),
    ...looseFlows(model),
    ...looseMembers(model),
    ...boundaryLoops(model),
    ...looseAssets(model),
    ...looseDetails(model),
    ...looseLayout(model),
    ...looseLocks(model),
  ]
}

function strayKeys(model: Model): Fault[] {
  return tableNames.flatMap((table) =>
    Object.entries(model[table])
      .filter(([key, record]) => key !== record.id)
      .map(([key, record]) => ({
        path: [table, key, 'id'],
        message: `The record that is filed under “${key}” calls itself “${record.id}”. Give both the same id.`,
      })),
  )
}

function looseFlows(model: Model): Fault[] {
  return Object.values(model.flows).flatMap((flow) =>
    (['from', 'to'] as const)
      .filter((end) => !has(model.elements, flow[end]))
      .map((end) => ({
        path: ['flows', flow.id, end],
        message:
          `The flow ${called(flow)} ${end === 'from' ? 'starts at' : 'goes to'} “${flow[end]}”, ` +
          'which is not among the elements. Add that element, or remove the flow.',
      })),
  )
}

function looseMembers(model: Model): Fault[] {
  const elements = Object.values(model.elements)
    .filter(({ boundary }) => boundary !== null && !has(model.boundaries, boundary))
    .map((element) => ({
      path: ['elements', element.id, 'boundary'],
      message:
        `The element ${called(element)} is in the boundary “${element.boundary}”, which does not exist. ` +
        'Add that boundary, or set the boundary of the element to null.',
    }))
  const boundaries = Object.values(model.boundaries)
    .filter(({ parent }) => parent !== null && !has(model.boundaries, parent))
    .map((boundary) => ({
      path: ['boundaries', boundary.id, 'parent'],
      message:
        `The boundary ${called(boundary)} is inside “${boundary.parent}”, which does not exist. ` +
        'Add that boundary, or set the parent to null.',
    }))
  return [...elements, ...boundaries]
}

function boundaryLoops(model: Model): Fault[] {
  return Object.values(model.boundaries)
    .filter(({ id, parent }) => isAround(id, parent, model))
    .map((boundary) => ({
      path: ['boundaries', boundary.id, 'parent'],
      message:
        `The boundary ${called(boundary)} is inside itself, by way of its parents. ` +
        'Set the parent of one of them to null.',
    }))
}

function looseAssets(model: Model): Fault[] {
  const holders = [
    ...Object.values(model.elements).map((element) => ({ table: 'elements', ...element })),
    ...Object.values(model.flows).map((flow) => ({ table: 'flows', ...flow })),
  ]
  return holders.flatMap((holder) =>
    holder.assets
      .filter((asset) => !has(model.assets, asset))
      .map((asset) => ({
        path: [holder.table, holder.id, 'assets'],
        message:
          `${called(holder)} holds or carries the asset “${asset}”, which does not exist. ` +
          'Add that asset, or take it off this list.',
      })),
  )
}

function looseDetails(model: Model): Fault[] {
  return Object.values(model.elements)
    .filter(({ details }) => details !== null && !has(model.diagrams, details))
    .map((element) => ({
      path: ['elements', element.id, 'details'],
      message:
        `The element ${called(element)} is shown in detail by the diagram “${element.details}”, which does not exist. ` +
        'Add that diagram, or set the details of the element to null.',
    }))
}

/** The maps of a diagram by records, and the tables of those records. */
const layouts = [
  ['elements', 'elements'],
  ['boundaries', 'boundaries'],
  ['flows', 'flows'],
  ['leftOut', 'flows'],
] as const

function looseLayout(model: Model): Fault[] {
  return Object.values(model.diagrams).flatMap((diagram) =>
    layouts.flatMap(([layout, table]) =>
      Object.keys(diagram[layout])
        .filter((id) => !has(model[table], id))
        .map((id) => ({
          path: ['diagrams', diagram.id, layout, id],
          message:
            `The diagram ${called(diagram)} shows “${id}”, which is not among the ${table}. ` +
            'Add that record, or take it off the diagram.',
        })),
    ),
  )
}

function looseLocks(model: Model): Fault[] {
  return Object.values(model.diagrams).flatMap((diagram) => {
    const { elements, boundaries, notes } = diagram
    return Object.keys(diagram.locked)
      .filter((key) => !isPlaced(key, { element: elements, boundary: boundaries, note: notes }))
      .map((key) => ({
        path: ['diagrams', diagram.id, 'locked', key],
        message:
          `The diagram ${called(diagram)} locks “${key}”, which it does not show. ` +
          'Give it a place there, or take the lock away.',
      }))
  })
}

const has = (table: object, id: string) => Object.hasOwn(table, id)

const called = ({ name, id }: { readonly name: string; readonly id: string }) =>
  name.trim() === '' ? `“${id}”` : `“${name}” (${id})`
