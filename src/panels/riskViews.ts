import type { RiskView } from '@/risk/rating'

/** The three ways to look at risk: which controls are counted. */
export const riskViews: readonly {
  readonly id: RiskView
  readonly label: string
  readonly hint: string
}[] = [
  { id: 'inherent', label: 'Inherent', hint: 'with no controls counted' },
  { id: 'residual', label: 'Residual', hint: 'with the controls in place counted' },
  { id: 'target', label: 'Target', hint: 'with the planned controls counted too' },
]
