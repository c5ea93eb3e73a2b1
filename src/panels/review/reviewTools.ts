import type { ComponentType, ReactNode } from 'react'
import type { Model } from '@/model/model'
import type { Review, ReviewStep } from '@/model/review'
import type { Day } from '@/model/text'
import type { OnDiagram } from '../changes/diagramSlot'
import type { SeenKey } from './seenKey'

/** What somebody signs with. */
export interface Statement {
  readonly by: string
  readonly role: string
  readonly note: string
  /** The day of the next review; null for none. */
  readonly next: Day | null
  readonly skipped: readonly ReviewStep[]
}

/** Two states that are compared, by their ids; `until` is null for the model of today. */
export interface ComparingProps {
  readonly since: string
  readonly until: string | null
  readonly onChoose: (since: string, until: string | null) => void
}

/** What the review needs of the app around it. */
export interface ReviewTools {
  /** Signs the model as it stands. Why it could not be signed, or null. */
  readonly sign: (statement: Statement) => Promise<string | null>
  /** The key that this browser signs with: whether there is one, and what can be done with it. */
  readonly signingKey: ReactNode
  /** Tells of a key whose it is, as far as this browser knows, and lets people trust it. */
  readonly KeyLine: ComponentType<SeenKey>
  /** The keys that are trusted in this browser. */
  readonly trustedKeys: ReactNode
  readonly exportFile: () => void
  /** Draws the changes on the diagrams. */
  readonly OnDiagram: OnDiagram
  /** Compares any two of the signed reviews, the earlier versions and now. */
  readonly Comparing: ComponentType<ComparingProps>
  /** Draws a state of the model. */
  readonly Drawing: ComponentType<{ readonly model: Model }>
  /** Offers the report, and what else the model can be made into. */
  readonly openReport: () => void
  /** Brings a signed state back as a model of its own. */
  readonly restoreAsNew: (review: Review) => void
}
