import { useMemo } from 'react'
import { remediesOf } from '@/risk/remedies'
import { controls } from '@/rules/catalogue/controls'
import type { Remedy } from '@/rules/explain/remedy'
import type { Finding } from '@/rules/finding'
import type { Situation } from '@/rules/situation'
import type { Overrides } from '@/risk/rate'
import { newId } from '@/store/newId'
import { BandBadge } from '@/ui/BandBadge'
import { Button } from '@/ui/Button'
import { useUndoable } from '../undoable'
import { applyRemedy } from './applyRemedy'
import { ControlProgress } from './ControlProgress'
import rows from '../threatRow.module.css'
import detail from './detail.module.css'
import styles from './threats.module.css'

interface RemediesProps {
  readonly finding: Finding
  readonly situation: Situation
  readonly overrides: Overrides | null
}

/** The smallest changes that would make a threat go away, or bring it into a lower band. */
export function Remedies({ finding, situation, overrides }: RemediesProps) {
  const remedies = useMemo(
    () => remediesOf(finding, situation, controls, overrides).filter(isNotShownBelow),
    [finding, situation, overrides],
  )
  if (remedies.length === 0) {
    return (
      <p className={styles.quiet}>
        No single change makes it go away for good. The controls below lower it.
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
          </span>
          <ApplyButtons remedy={remedy} />
        </li>
      ))}
    </ul>
  )
}

/** A single control that lowers the threat stands among the controls that help. */
function isNotShownBelow({ outcome, controls: needed }: Remedy): boolean {
  return outcome === 'handled' || needed.length > 1
}

function Outcome({ remedy }: { readonly remedy: Remedy }) {
  if (remedy.outcome === 'handled') {
    return <span className={rows.where}>The threat would be handled.</span>
  }
  return (
    <span className={styles.badges}>
      It would become <BandBadge band={remedy.band ?? 'unrated'} show="word" />
    </span>
  )
}

function ApplyButtons({ remedy }: { readonly remedy: Remedy }) {
  const change = useUndoable()
  if (remedy.kind === 'control') {
    return <ControlProgress name={remedy.label} placed={remedy.controls} />
  }
  const apply = () =>
    change('Answered', `Answered: ${remedy.label}.`, (model) =>
      applyRemedy(model, remedy, 'implemented', newId),
    )
  return (
    <Button size="small" onPress={apply}>
      This is so
    </Button>
  )
}
