import { Check, CircleHelp, ShieldCheck } from 'lucide-react'
import type { Clause } from '@/rules/explain/clause'

const marks = { holds: Check, fails: ShieldCheck, unknown: CircleHelp } as const
const spoken = { holds: 'For it: ', fails: 'Against it: ', unknown: 'Not known: ' } as const

/** Says of a sentence, which is true as it stands, whether it speaks for the threat or against it. */
export function VerdictMark({ verdict }: Pick<Clause, 'verdict'>) {
  const Mark = marks[verdict]
  return <Mark aria-label={spoken[verdict]} />
}
