import { Check, CircleHelp, ShieldCheck } from 'lucide-react'
import { useMemo } from 'react'
import { explain } from '@/rules/explain/explain'
import type { Finding } from '@/rules/finding'
import type { Situation } from '@/rules/situation'
import { ClauseFacts } from './ClauseFacts'
import { useControlsInUse } from '../catalogue'
import detail from './detail.module.css'

/* Every sentence is true as it stands; the mark says whether it speaks for the threat or against it. */
const marks = { holds: Check, fails: ShieldCheck, unknown: CircleHelp } as const
const spoken = { holds: 'For it: ', fails: 'Against it: ', unknown: 'Not known: ' } as const

interface ReasonsProps {
  readonly finding: Finding
  readonly situation: Situation
}

/** Which facts made the rule hold, each with where it comes from. */
export function Reasons({ finding, situation }: ReasonsProps) {
  const controls = useControlsInUse()
  const { clauses } = useMemo(
    () => explain(finding, situation, controls),
    [finding, situation, controls],
  )
  return (
    <ul className={detail.clauses}>
      {clauses.map((clause) => {
        const Mark = marks[clause.verdict]
        return (
          <li key={`${clause.part}:${clause.text}`} className={detail.clause}>
            <Mark aria-label={spoken[clause.verdict]} />
            <div>
              {clause.text}.
              <ClauseFacts clause={clause} />
            </div>
          </li>
        )
      })}
    </ul>
  )
}
