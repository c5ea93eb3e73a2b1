import { z } from 'zod/mini'

/** One word of the vocabulary for trust boundaries. */
export interface BoundaryKindEntry {
  readonly id: string
  readonly label: string
  /** How far what is inside is trusted: 0 (anyone can act here) to 4 (ours alone). */
  readonly trust: 0 | 1 | 2 | 3 | 4
  readonly hint: string
}

export const boundaryKinds = [
  { id: 'internet', label: 'Public internet', trust: 0, hint: 'Anyone can act here.' },
  {
    id: 'third-party',
    label: 'Third party / vendor',
    trust: 1,
    hint: 'Run by someone else under contract.',
  },
  {
    id: 'user-device',
    label: 'User device',
    trust: 1,
    hint: 'Browser or phone the user controls.',
  },
  {
    id: 'sandbox',
    label: 'Sandbox',
    trust: 1,
    hint: 'Isolated place for code or content that is not trusted.',
  },
  { id: 'corporate', label: 'Corporate network', trust: 2, hint: 'Office, staff devices.' },
  {
    id: 'cloud-account',
    label: 'Cloud account / project',
    trust: 3,
    hint: 'One administrative cloud scope.',
  },
  { id: 'tenant', label: 'Tenant', trust: 3, hint: 'Data and actions of one customer.' },
  {
    id: 'network-segment',
    label: 'Network segment',
    trust: 4,
    hint: 'Subnet, VPC, DMZ or private zone.',
  },
  { id: 'host', label: 'Host / container / runtime', trust: 4, hint: 'One machine, VM or pod.' },
] as const satisfies readonly BoundaryKindEntry[]

export const BoundaryKind = z.enum(boundaryKinds.map(({ id }) => id))
export type BoundaryKind = (typeof boundaryKinds)[number]['id']

const entries = new Map<BoundaryKind, BoundaryKindEntry>(
  boundaryKinds.map((kind) => [kind.id, kind]),
)

/** The entry of a boundary kind: its label, its trust and its hint. */
export function boundaryKindEntry(kind: BoundaryKind): BoundaryKindEntry {
  const entry = entries.get(kind)
  if (!entry) throw new Error(`The vocabulary has no boundary kind “${kind}”.`)
  return entry
}
