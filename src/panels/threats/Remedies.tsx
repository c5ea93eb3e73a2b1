import { applyRemedy } from '@/review/remedies/applyRemedy'
import { isSameQuestion } from '@/rules/judge'
import type { Remedy } from '@/rules/explain/remedy'
import type { Finding } from '@/rules/finding'
import { newId } from '@/store/newId'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { useControlOf } from '../catalogue'
import { ControlLink } from '../ControlLink'
import { useUndoable } from '@/store/undoable'
import { TryButton } from '../lens/TryButton'
import { ControlProgress } from './ControlProgress'
import rows from '../threatRow.module.css'
import detail from './detail.module.css'
import styles from './threats.module.css'

interface RemediesProps {
  readonly finding: Finding
  /** Everything small that would help. */
  readonly changes: readonly Remedy[]
}

/** The smallest changes that would make a threat go away, or together bring it into a lower band. */
export function Remedies({ finding, changes }: RemediesProps) {
  const remedies = changes.filter((remedy) => !isShownElsewhere(remedy, finding))
  if (remedies.length === 0) {
    return (
      <p className={styles.quiet}>
        {finding.outcome === 'unverified'
          ? 'The answer above decides it.'
          : 'No single change makes it go away for good. The controls below lower it.'}
      </p>
    )
  }
  return (
    <ul className={detail.cards}>
      {remedies.map((remedy) => (
        <li key={remedy.label} className={detail.card}>
          <span className={detail.cardText}>
            {remedy.label}
            <Outcome remedy={remedy} />
            <AboutControls remedy={remedy} />
          </span>
          <ApplyButtons remedy={remedy} />
        </li>
      ))}
    </ul>
  )
}

/**
 * A single control that lowers the threat stands among the controls that help; the answer that a
 * threat waits for is asked at its head.
 */
function isShownElsewhere(remedy: Remedy, { waitsFor }: Finding): boolean {
  const { outcome, controls: needed, answers } = remedy
  if (outcome === 'lower') return needed.length < 2
  const isAsked = answers.every((answer) => waitsFor.some((asked) => isSameQuestion(asked, answer)))
  return needed.length === 0 && isAsked
}

function Outcome({ remedy }: { readonly remedy: Remedy }) {
  return (
    <span className={detail.effect}>
      {remedy.outcome === 'handled' ? (
        'Goes away'
      ) : (
        <>
          Drops to <BandBadge band={remedy.band ?? 'unrated'} show="word" />
        </>
      )}
    </span>
  )
}

/** The controls that it takes, each with the way to all that there is to say about it. */
function AboutControls({ remedy }: { readonly remedy: Remedy }) {
  const controlOf = useControlOf()
  return remedy.controls.map(({ control }) => (
    <span key={control} className={rows.where}>
      <ControlLink id={control}>About “{controlOf(control)?.name ?? control}”</ControlLink>
    </span>
  ))
}

function ApplyButtons({ remedy }: { readonly remedy: Remedy }) {
  const change = useUndoable()
  if (remedy.answers.length === 0) {
    return (
      <span className={styles.actions}>
        <TryButton name={remedy.label} placed={remedy.controls} />
        <ControlProgress name={remedy.label} placed={remedy.controls} />
      </span>
    )
  }
  const apply = () =>
    change('Carry out change', `Now so: ${remedy.label}.`, (model) =>
      applyRemedy(model, remedy, 'implemented', newId),
    )
  return (
    <Button size="small" onPress={apply}>
      This is so
    </Button>
  )
}
