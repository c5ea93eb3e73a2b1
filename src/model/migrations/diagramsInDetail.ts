import type { Migration } from './migration'

/** Diagrams got notes, locks and flows that they leave out; elements a diagram of what is in them. */
export const diagramsInDetail: Migration = {
  to: 2,
  summary:
    'A diagram can hold notes, lock what is on it and leave flows out, and an element can have a diagram of its own.',
  record: (table, record) => {
    if (table === 'elements') return withMissing(record, { details: null })
    if (table === 'diagrams') return withMissing(record, { leftOut: {}, notes: {}, locked: {} })
    return record
  },
}

function withMissing<Saved extends object>(record: Saved, fields: object): Saved {
  const isWhole = Object.keys(fields).every((name) => name in record)
  return isWhole ? record : { ...fields, ...record }
}
