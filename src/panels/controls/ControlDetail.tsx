import { useCallback, useMemo, useState } from 'react'
import { isInPlace, withAndWithoutAll } from '@/review/controls/comparisons'
import type { Coverage } from '@/review/controls/controlCoverage'
import type { Control } from '@/rules/control'
import { generalTitle } from '@/rules/describe/askedOf'
import type { Rule } from '@/rules/rule'
import { useAnalysis, useModelParts } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { TryButton } from '../lens/TryButton'
import { References } from '../threats/References'
import { missingIn } from './catalogueRows'
import { effortWords, kindWords } from './controlWords'
import styles from './controls.module.css'
import sideStyles from './side.module.css'
import { type Compare, useEffectsOf } from './effectsContext'
import { EffectList } from './EffectList'
import { PlaceList } from './PlaceList'
import { PutOn } from './PutOn'
import { Section } from './Section'
import { Standing } from './Standing'
import type { Asking } from './useControlQuery'
import { useWouldDo } from './useWouldDo'
import { writtenWords } from './writtenWords'

interface ControlDetailProps {
  readonly control: Control
  readonly asking: Asking
  readonly coverage: Coverage | undefined
}

/** A control of the catalogue: what it is, where it stands and where it is asked for, and what it does. */
export function ControlDetail({ control, asking, coverage }: ControlDetailProps) {
  const [isPutting, setPutting] = useState(false)
  const { id, kind, effort, description, effects, references } = control
  return (
    <>
      <p>{description}</p>
      <p className={styles.quiet}>
        {kindWords[kind]} · takes {effortWords(effort)} · {id}
      </p>
      <div className={sideStyles.actions}>
        <Button variant="primary" size="small" onPress={() => setPutting(true)}>
          Put it on records
        </Button>
      </div>
      <PutOn
        control={control}
        coverage={coverage}
        isOpen={isPutting}
        onClose={() => setPutting(false)}
      />
      <Standing control={control} asking={asking} />
      {coverage && (
        <Section title={`On ${coverage.inPlace} of ${coverage.places.length} that ask for it`}>
          <PlaceList control={control} places={coverage.places} />
        </Section>
      )}
      <Done control={control} />
      <WouldDo control={control} coverage={coverage} />
      <Section title="What it sets once it is in place">
        <ul className={sideStyles.plainList}>
          {effects.map((effect) => (
            <li key={`${effect.on} ${effect.property}`}>{writtenWords(effect)}</li>
          ))}
        </ul>
      </Section>
      <Answered control={control} />
      {references.length > 0 && (
        <Section title="References">
          <References ids={references} />
        </Section>
      )}
    </>
  )
}

/** What it does where it is in place. */
function Done({ control: { id } }: { readonly control: Control }) {
  const standing = useModelParts((model) =>
    Object.values(model.controls).filter((each) => each.control === id && isInPlace(each)),
  )
  const compare: Compare = useCallback((model) => withAndWithoutAll(model, id), [id])
  const effects = useEffectsOf(standing.length > 0 ? compare : null)
  if (standing.length === 0) return null
  return (
    <Section title="What it does where it is in place">
      <EffectList effects={effects} isInPlace />
    </Section>
  )
}

/** What it would do where it is asked for and missing. */
function WouldDo({ control, coverage }: Pick<ControlDetailProps, 'control' | 'coverage'>) {
  const missing = useMemo(() => missingIn(coverage?.places ?? []), [coverage])
  const effects = useWouldDo(control.id, missing)
  if (missing.length === 0) return null
  return (
    <Section title="What it would do where it is missing">
      <div className={sideStyles.actions}>
        <TryButton
          name={control.name}
          placed={[{ control: control.id, on: missing.map(({ subject }) => subject) }]}
        />
      </div>
      <EffectList effects={effects} isInPlace={false} />
    </Section>
  )
}

/** The rules that count it, each with the way to all that there is to say about it. */
function Answered({ control: { id } }: { readonly control: Control }) {
  const rules = useAnalysis((analysis) => analysis?.inUse.rules ?? none)
  const answered = rules.filter(({ mitigations }) =>
    mitigations.some((each) => each.control === id),
  )
  if (answered.length === 0) return null
  return (
    <Section title="Rules that it answers" count={answered.length}>
      <ul className={sideStyles.plainList}>
        {answered.map((rule) => (
          <li key={rule.id}>
            <a className={styles.placeLink} href={`#/rules/${encodeURIComponent(rule.id)}`}>
              {generalTitle(rule)}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const none: readonly Rule[] = []
