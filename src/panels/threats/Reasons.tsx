import { useMemo } from 'react'
import { explain } from '@/rules/explain/explain'
import type { Finding } from '@/rules/finding'
import type { Situation } from '@/rules/situation'
import { ClauseFacts } from './ClauseFacts'
import { useControlsInUse } from '../catalogue'
import detail from './detail.module.css'
import { VerdictMark } from './VerdictMark'

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
      {clauses.map((clause) => (
        <li key={`${clause.part}:${clause.text}`} className={detail.clause}>
          <VerdictMark verdict={clause.verdict} />
          <div>
            {clause.text}.
            <ClauseFacts clause={clause} />
          </div>
        </li>
      ))}
    </ul>
  )
}
