import { useState } from 'react'
import { subjectKey } from '@/model/subject'
import { decidesWords, type QuestionRow } from '@/review/questionRows'
import { titleOf } from '@/rules/explain/titleOf'
import { useAnalysis, useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { MoreButton } from '@/ui/MoreButton'
import { Disclosure } from '@/ui/Disclosure'
import { ThreatRow } from '../threats/ThreatRow'
import styles from './questions.module.css'

/** Threats that are listed at once; the rest is a button away. */
const mostListed = 8

/** What hangs on an answer: in a few words, and threat by threat when it is opened. */
export function Decides({ row }: { readonly row: QuestionRow }) {
  const [isOpen, setOpen] = useState(false)
  const words = decidesWords(row)
  return (
    <Disclosure
      level={4}
      isOpen={isOpen}
      onToggle={setOpen}
      title={
        <span className={styles.waiting}>
          <BandBadge band={row.worst ?? 'unrated'} />
          {words.charAt(0).toUpperCase() + words.slice(1)}
        </span>
      }
    >
      {isOpen && <Threats row={row} />}
    </Disclosure>
  )
}

function Threats({ row: { findings } }: { readonly row: QuestionRow }) {
  const analysis = useAnalysis((whole) => whole)
  const [isWhole, setWhole] = useState(false)
  const { session } = useWorkspace()
  if (!analysis) return null
  const shown = isWhole ? findings : findings.slice(0, mostListed)
  const threats = new Map(analysis.threats.map((threat) => [threat.id, threat]))
  return (
    <ul className={styles.titles}>
      {shown.map((key) => {
        const threat = threats.get(key)
        const finding = analysis.findings.get(key)
        if (threat) {
          return (
            <li key={key}>
              <ThreatRow threat={threat} onOpen={() => session.getState().showPanel('threats')} />
            </li>
          )
        }
        if (!finding) return null
        return (
          <li key={key} className={styles.title} data-record={subjectKey(finding.subject)}>
            {titleOf(finding.rule, finding.subject, analysis.model)}
          </li>
        )
      })}
      {findings.length > mostListed && (
        <li>
          <MoreButton isWhole={isWhole} onChange={setWhole}>
            {`Show ${findings.length - mostListed} more`}
          </MoreButton>
        </li>
      )}
    </ul>
  )
}
