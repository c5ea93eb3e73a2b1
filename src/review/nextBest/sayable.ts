import type { FindingKey } from '@/model/id'
import type { Question } from '@/rules/question'
import type { Situation } from '@/rules/situation'
import { isPutOff } from '@/model/edits/later'
import { type QuestionRow, questionRows } from '../questionRows'
import { waitsForDecision } from '../state'
import type { Threat } from '../threat'
import type { Ground } from './ground'
import { type Worth, worthOfAnswer, worthOfDecision } from './worth'

/** Something that is said rather than built: an answer, or a decision. */
export type Sayable = {
  readonly key: string
  readonly worth: Worth
  /** The critical threats that it is about. */
  readonly threats: readonly Threat[]
} & ({ readonly type: 'question'; readonly row: QuestionRow } | { readonly type: 'decision' })

interface Asked {
  readonly questions: readonly Question[]
  readonly threats: readonly Threat[]
  readonly situation: Pick<Situation, 'model'>
}

/**
 * The questions whose answer can remove a threat that would be critical, in the order of what they
 * decide: those that are left when everything else on the list is done, since a control answers some.
 */
export function questionsWorthAsking(
  { questions, threats, situation }: Asked,
  after: Ground,
): readonly Sayable[] {
  const critical = new Map(
    threats
      .filter(({ state, ratings }) => state === 'waiting' && ratings?.residual.band === 'critical')
      .map((threat) => [threat.id, threat]),
  )
  const isMeant = (key: FindingKey) => critical.has(key)
  const isOpen = ({ subject, property }: Question) =>
    after.readings.of(subject).know(property).value === null
  const wanted = questions.filter(
    (question) =>
      question.findings.some(isMeant) && !isPutOff(situation.model, question) && isOpen(question),
  )
  const rows = questionRows(wanted, situation, (key) => (isMeant(key) ? 'critical' : null))
  return rows.now.map((row) => {
    const about = row.findings.flatMap((key) => critical.get(key) ?? [])
    const worth = worthOfAnswer(about.length)
    return { type: 'question', key: `question ${row.property}`, row, threats: about, worth }
  })
}

/**
 * The critical threats that wait for a decision and that no control brings out of Critical: somebody
 * has to say what becomes of them. In the order of the list of threats.
 */
export function decisionsToMake(
  threats: readonly Threat[],
  isLowered: (id: string) => boolean,
): readonly Sayable[] {
  return threats
    .filter(
      ({ id, state, ratings }) =>
        waitsForDecision(state) && ratings?.residual.band === 'critical' && !isLowered(id),
    )
    .map((threat) => ({
      type: 'decision',
      key: `decision ${threat.id}`,
      threats: [threat],
      worth: worthOfDecision,
    }))
}
