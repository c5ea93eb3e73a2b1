import type { ComponentType } from 'react'
import type { Comparison } from './useComparison'

/** What draws the changes on a diagram needs to know. */
export interface OnDiagramProps {
  readonly comparison: Comparison
  /** By `subjectKey`: what is looked into; null for nothing in particular. */
  readonly shown: string | null
  readonly onShow: (key: string | null) => void
  /** Leads to what is drawn on no diagram. */
  readonly onWords: () => void
}

/** Pictures come from the app: the panels know nothing of how diagrams are drawn. */
export type OnDiagram = ComponentType<OnDiagramProps>
