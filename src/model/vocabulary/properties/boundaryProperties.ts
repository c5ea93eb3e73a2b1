import type { PropertyEntry } from './property'

/** What is asked of every trust boundary. */
export const boundaryProperties = [
  {
    id: 'defaultDeny',
    type: 'yesNo',
    role: 'control',
    on: 'boundary',
    label: 'Default deny inside',
    question: 'Is traffic inside the zone denied unless listed?',
  },
  {
    id: 'isolationTested',
    type: 'yesNo',
    role: 'control',
    on: 'boundary',
    label: 'Isolation tested',
    question: 'Has isolation been attacked in a test?',
  },
] as const satisfies readonly PropertyEntry[]
