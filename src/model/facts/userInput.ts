import { kindEntry } from '../vocabulary/elementKinds'
import { contentTable, type Content } from './content'
import type { Evidence } from './evidence'
import type { FactTable } from './factTable'

/** Whether text of users reaches an element, from the user or through others. */
export function userInputs(evidence: Evidence): FactTable {
  return contentTable(evidence, ofUsers)
}

const ofUsers: Content = {
  startAt: (_, { kind }) => (kindEntry(kind).untrusted === 'user' ? 'sure' : null),
  because: 'text of users reaches it',
  otherwise: 'no text of users reaches it',
}
