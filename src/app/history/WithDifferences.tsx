import type { ReactNode } from 'react'
import type { Revision } from '@/persistence/revisions'
import { DifferencesContext } from './DifferenceLine'
import { useDifferences } from './useDifferences'

interface WithDifferencesProps {
  /** Undefined until they are read. */
  readonly revisions: readonly Revision[] | undefined
  readonly children: ReactNode
}

/** Keeps what is known of the versions for the lines within, one by one as they ask. */
export function WithDifferences({ revisions, children }: WithDifferencesProps) {
  return <DifferencesContext value={useDifferences(revisions)}>{children}</DifferencesContext>
}
