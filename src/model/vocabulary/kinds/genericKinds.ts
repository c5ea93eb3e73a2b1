import type { ElementKindEntry } from '../elementKinds'

/** For what has no kind of its own: the shapes of a plain data-flow diagram. */
export const genericKinds = [
  {
    id: 'external-entity',
    label: 'External entity',
    type: 'externalEntity',
    group: 'Generic',
    hint: 'Someone or something outside that you do not control.',
  },
  {
    id: 'process',
    label: 'Process',
    type: 'process',
    group: 'Generic',
    hint: 'Code that receives, transforms or sends data.',
    returnsContent: true,
  },
  {
    id: 'data-store',
    label: 'Data store',
    type: 'dataStore',
    group: 'Generic',
    hint: 'Data at rest, of any form.',
    returnsContent: true,
  },
] as const satisfies readonly ElementKindEntry[]
