import type { Threat } from '@/review/threat'
import type { RegisterColumn } from '@/store/registerQuery'

/** When there is something to be said in a column about a threat that is there. */
const sayable = {
  response: ({ state, decision }) => state !== 'handled' || Boolean(decision?.response),
  reason: ({ state, decision }) => state !== 'handled' || Boolean(decision?.response),
  owner: ({ decision }) => decision?.response !== 'dismiss',
  due: ({ decision }) => decision?.response !== 'dismiss',
  until: ({ decision }) => decision?.response === 'accept',
  // What is accepted or dismissed needs no work.
  status: ({ decision }) =>
    Boolean(decision?.response) &&
    decision?.response !== 'accept' &&
    decision?.response !== 'dismiss',
  notes: () => true,
} satisfies { readonly [Column in RegisterColumn]?: (threat: Threat) => boolean }

/** The columns whose cells can be changed where they stand. */
export type EditableColumn = keyof typeof sayable

/** Whether the cells of a column can be changed. */
export function isEditable(column: RegisterColumn): column is EditableColumn {
  return Object.hasOwn(sayable, column)
}

/** Whether there is something to be said in a column; of what no longer applies only notes are taken. */
export function canSay(threat: Threat, column: EditableColumn): boolean {
  return (threat.state !== 'gone' || column === 'notes') && sayable[column](threat)
}
