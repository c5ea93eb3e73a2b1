import { useMemo } from 'react'
import { subjectKey } from '@/model/subject'
import { VerdictMark } from '@/panels/threats/VerdictMark'
import { type Tried, trialOfRule } from '@/review/trial'
import { nameOf } from '@/rules/explain/nameOf'
import type { Rule } from '@/rules/rule'
import { today } from '@/store/today'
import { useAnalysis, useModel } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { Disclosure } from '@/ui/Disclosure'
import styles from './packs.module.css'

interface Verdict {
  readonly title: string
  readonly hint: string
  readonly outcomes: readonly Tried['outcome'][]
}

const verdicts: readonly Verdict[] = [
  {
    title: 'Flags',
    hint: 'The protection is missing, or nothing ever ends the threat.',
    outcomes: ['open', 'inherent'],
  },
  {
    title: 'Asks about',
    hint: 'An answer decides whether it is a threat.',
    outcomes: ['unverified', 'question'],
  },
  { title: 'Clears', hint: 'The protection is there.', outcomes: ['handled'] },
  {
    title: 'Does not apply to',
    hint: 'The threat is not possible there.',
    outcomes: ['notPossible'],
  },
]

/** What a rule makes of the open model, by what comes out, each record with the reasons. */
export function RuleTrial({ rule }: { readonly rule: Rule }) {
  const model = useModel((whole) => whole)
  const inUse = useAnalysis((analysis) => analysis?.inUse ?? null)
  const tried = useMemo(
    () => (inUse ? trialOfRule(rule, model, inUse, today()) : null),
    [rule, model, inUse],
  )
  if (!tried) return <p className={styles.note}>The rules are still on their way.</p>
  if (tried.length === 0) {
    return <p className={styles.note}>Nothing in this model is what the rule is about.</p>
  }
  return verdicts.map((verdict) => {
    const found = tried.filter(({ outcome }) => verdict.outcomes.includes(outcome))
    return <Outcomes key={verdict.title} verdict={verdict} found={found} />
  })
}

/** So many records are told one by one; of more, how many there are. */
const MOST = 30

function Outcomes({
  verdict,
  found,
}: {
  readonly verdict: Verdict
  readonly found: readonly Tried[]
}) {
  const model = useModel((whole) => whole)
  if (found.length === 0) return null
  const more = found.length - MOST
  const isOpenAtFirst = !verdict.outcomes.includes('notPossible')
  return (
    <Disclosure title={verdict.title} count={found.length} isOpenAtFirst={isOpenAtFirst}>
      <p className={styles.facts}>{verdict.hint}</p>
      <ul className={styles.tried}>
        {found.slice(0, MOST).map((each) => (
          <li key={subjectKey(each.subject)}>
            <span className={styles.head}>
              <span className={styles.name}>{nameOf(each.subject, model)}</span>
              {each.band && verdict.title !== 'Clears' && (
                <BandBadge band={each.band} show="word" />
              )}
            </span>
            {each.outcome !== 'notPossible' && <span>{each.title}</span>}
            <Why tried={each} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles.facts}>And {more} more.</p>}
    </Disclosure>
  )
}

function Why({ tried }: { readonly tried: Tried }) {
  const clauses = useMemo(() => tried.clauses(), [tried])
  return (
    <ul className={styles.why}>
      {clauses.map(({ text, verdict, part }) => (
        <li key={`${part}:${text}`}>
          <VerdictMark verdict={verdict} />
          {text}.
        </li>
      ))}
    </ul>
  )
}
