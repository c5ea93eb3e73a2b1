import { z } from 'zod/mini'
import { AssetId } from './id'
import { Name, Text } from './text'

/** What a threat takes away from what it is about. */
export const Goal = z.enum([
  'confidentiality',
  'integrity',
  'availability',
  'accountability',
  'safety',
])
export type Goal = z.infer<typeof Goal>

/** A threat in the parts of a sentence; what nobody has said yet is empty. */
export const Statement = z.strictObject({
  /** Who or what: an outsider, a customer, a poisoned document. */
  source: Name,
  /** What has to be so for it to work. */
  precondition: Text,
  /** What they can do. */
  action: Text,
  /** What comes of it. */
  impact: Text,
  /** What is lost. */
  goals: z.array(Goal),
  /** Of what. */
  assets: z.array(AssetId),
})
export type Statement = z.infer<typeof Statement>

/** Nothing said yet. */
export const blankStatement: Statement = {
  source: '',
  precondition: '',
  action: '',
  impact: '',
  goals: [],
  assets: [],
}
