import { ChevronRight } from 'lucide-react'
import { type Subject, subjectKey } from '@/model/subject'
import { statusWords } from '@/review/controls/statusWords'
import type { Control } from '@/rules/control'
import { nameOf } from '@/rules/explain/nameOf'
import { useModel, useModelParts } from '@/store/workspace'
import styles from './controls.module.css'
import sideStyles from './side.module.css'
import { isDefault } from './isDefault'
import { Section } from './Section'
import type { Asking } from './useControlQuery'

/** More than these are read in the table. */
const SHOWN = 12

interface StandingProps {
  readonly control: Control
  readonly asking: Asking
}

/** Where a control is applied, each with how far it has come; exceptions to a default are told as such. */
export function Standing({ control, asking }: StandingProps) {
  const applied = useModelParts((model) =>
    Object.values(model.controls).filter((each) => each.control === control.id),
  )
  if (applied.length === 0) return null
  const hasDefault = applied.some((each) => isDefault(each, control) && each.status !== 'rejected')
  return (
    <Section title="Applied" count={applied.length}>
      <ul className={sideStyles.standing}>
        {applied.slice(0, SHOWN).map((each) => (
          <li key={each.id}>
            <button
              type="button"
              className={sideStyles.standingRow}
              onClick={() => asking.change({ open: each.id })}
            >
              <span>
                {isDefault(each, control) ? 'Default for the whole model' : <Name on={each.on} />}
              </span>
              <span className={styles.quiet}>
                {hasDefault && each.status === 'rejected'
                  ? 'Exception to the default'
                  : statusWords[each.status]}
              </span>
              <ChevronRight aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.placeLink}
        onClick={() => asking.change({ list: 'applied', control: control.id, open: null })}
      >
        {applied.length > SHOWN ? `Show all ${applied.length} in the table` : 'Show in the table'}
      </button>
    </Section>
  )
}

function Name({ on }: { readonly on: Subject }) {
  const name = useModel((model) => (on.type === 'model' ? 'The whole model' : nameOf(on, model)))
  return <span data-subject={subjectKey(on)}>{name}</span>
}
