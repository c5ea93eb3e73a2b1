import { z } from 'zod/mini'

/** A class of asset with the sensitivity (1 to 5) that a new asset of it starts from. */
export interface AssetClassEntry {
  readonly id: string
  readonly label: string
  readonly type: 'data' | 'money' | 'process' | 'reputation'
  readonly confidentiality: number
  readonly integrity: number
  readonly availability: number
}

export const assetClasses = [
  {
    id: 'pii',
    label: 'Personal data',
    type: 'data',
    confidentiality: 3,
    integrity: 2,
    availability: 2,
  },
  {
    id: 'special-pii',
    label: 'Special-category personal data (health, children, biometrics)',
    type: 'data',
    confidentiality: 4,
    integrity: 3,
    availability: 2,
  },
  {
    id: 'account-data',
    label: 'Account & financial records',
    type: 'data',
    confidentiality: 4,
    integrity: 4,
    availability: 3,
  },
  {
    id: 'payment',
    label: 'Payments & payment data',
    type: 'money',
    confidentiality: 4,
    integrity: 4,
    availability: 3,
  },
  {
    id: 'credentials',
    label: 'Credentials, tokens & keys',
    type: 'data',
    confidentiality: 4,
    integrity: 4,
    availability: 3,
  },
  {
    id: 'conversation',
    label: 'Conversation content',
    type: 'data',
    confidentiality: 3,
    integrity: 2,
    availability: 1,
  },
  {
    id: 'system-prompt',
    label: 'System prompts, policies & tool schemas',
    type: 'data',
    confidentiality: 2,
    integrity: 4,
    availability: 2,
  },
  {
    id: 'knowledge',
    label: 'Knowledge base / RAG documents',
    type: 'data',
    confidentiality: 2,
    integrity: 3,
    availability: 2,
  },
  {
    id: 'model-weights',
    label: 'Model weights & adapters',
    type: 'data',
    confidentiality: 3,
    integrity: 4,
    availability: 2,
  },
  {
    id: 'source-code',
    label: 'Source code & build artefacts',
    type: 'data',
    confidentiality: 3,
    integrity: 4,
    availability: 2,
  },
  {
    id: 'business-secret',
    label: 'Business secrets',
    type: 'data',
    confidentiality: 4,
    integrity: 3,
    availability: 1,
  },
  {
    id: 'business-records',
    label: 'Business or community records',
    type: 'data',
    confidentiality: 2,
    integrity: 3,
    availability: 2,
  },
  {
    id: 'audit-records',
    label: 'Audit records',
    type: 'data',
    confidentiality: 2,
    integrity: 4,
    availability: 3,
  },
  {
    id: 'bot-process',
    label: 'The bot service itself and its actions',
    type: 'process',
    confidentiality: 1,
    integrity: 3,
    availability: 3,
  },
  {
    id: 'compute-budget',
    label: 'Compute & API budget',
    type: 'money',
    confidentiality: 1,
    integrity: 1,
    availability: 3,
  },
  {
    id: 'reputation',
    label: 'Reputation & user trust',
    type: 'reputation',
    confidentiality: 1,
    integrity: 3,
    availability: 2,
  },
] as const satisfies readonly AssetClassEntry[]

export const AssetClass = z.enum(assetClasses.map(({ id }) => id))
export type AssetClass = (typeof assetClasses)[number]['id']

const entries = new Map<AssetClass, AssetClassEntry>(
  assetClasses.map((assetClass) => [assetClass.id, assetClass]),
)

/** The entry of a class of assets: its label, and how sensitive such data is as a rule. */
export function assetClassEntry(assetClass: AssetClass): AssetClassEntry {
  const entry = entries.get(assetClass)
  if (!entry) throw new Error(`The vocabulary has no class of assets “${assetClass}”.`)
  return entry
}
