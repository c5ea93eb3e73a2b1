import type { ReactNode } from 'react'
import type { Threat } from '@/review/threat'
import { registered } from '@/store/registerFilter'
import { emptyRegisterQuery, printRegisterQuery, type RegisterQuery } from '@/store/registerQuery'
import { today } from '@/store/today'
import { useAnalysis, useWorkspace } from '@/store/workspace'
import styles from './overview.module.css'
import unseen from '@/ui/unseen.module.css'

/** How many threats the register shows when it is asked so: a figure is never another than its list. */
export function countOf(threats: readonly Threat[], asked: Partial<RegisterQuery>): number {
  return registered(threats, { ...emptyRegisterQuery, ...asked }, today()).length
}

/** The same for the threats as they are. */
export function useCount(asked: Partial<RegisterQuery>): number {
  return useAnalysis((analysis) => (analysis ? countOf(analysis.threats, asked) : 0))
}

interface FigureProps {
  readonly asked: Partial<RegisterQuery>
  /** What is counted, as it is read out after the number. */
  readonly name: string
  readonly children?: ReactNode
}

/** A number of threats that opens the list behind it. */
export function Figure({ asked, name, children }: FigureProps) {
  const count = useCount(asked)
  const { go } = useWorkspace()
  return (
    <OpenList count={count} name={name} onOpen={() => go('register', printRegisterQuery(asked))}>
      {children}
    </OpenList>
  )
}

interface OpenListProps {
  readonly count: number
  readonly name: string
  readonly onOpen: () => void
  /** Shown in place of the bare number. */
  readonly children?: ReactNode
}

/** A number that opens a list; nothing to open where there is nothing. */
export function OpenList({ count, name, onOpen, children }: OpenListProps) {
  if (count === 0) {
    return (
      <span className={styles.nothing}>
        {children ?? '0'}
        <span className={unseen.unseen}> {name}</span>
      </span>
    )
  }
  return (
    <button type="button" className={styles.figure} onClick={onOpen}>
      {children ?? count}
      <span className={unseen.unseen}> {name}</span>
    </button>
  )
}
