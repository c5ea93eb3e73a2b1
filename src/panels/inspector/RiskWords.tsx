import { changeAbout } from '@/model/edits/records'
import type { Model } from '@/model/model'
import type { LevelMeaning, RiskScale } from '@/model/riskScale'
import { useModel } from '@/store/workspace'
import { Disclosure } from '@/ui/Disclosure'
import { TypedField } from '../TypedField'
import styles from './inspector.module.css'

type Dimension = 'likelihood' | 'impact'

const dimensions: readonly { readonly id: Dimension; readonly title: string }[] = [
  { id: 'likelihood', title: 'Likelihood, in words' },
  { id: 'impact', title: 'Impact, in words' },
]

/** What the five levels of likelihood and impact are called and mean in this model. */
export function RiskWords() {
  const scale = useModel(({ about }) => about.scale)
  return (
    <div className={styles.section}>
      {dimensions.map(({ id, title }) => (
        <Disclosure key={id} title={title}>
          <ol className={styles.list}>
            {scale[id].map((meaning, index) => (
              // The levels are five for ever, so their place is who they are.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <LevelWords dimension={id} index={index} meaning={meaning} />
              </li>
            ))}
          </ol>
        </Disclosure>
      ))}
    </div>
  )
}

interface LevelWordsProps {
  readonly dimension: Dimension
  readonly index: number
  readonly meaning: LevelMeaning
}

function LevelWords({ dimension, index, meaning }: LevelWordsProps) {
  const level = `${dimension === 'likelihood' ? 'Likelihood' : 'Impact'} ${index + 1}`
  const change = (fields: Partial<LevelMeaning>) => (model: Model) =>
    withWords(model, dimension, index, fields)
  return (
    <div className={styles.card}>
      <TypedField
        label={level}
        maxLength={100}
        value={meaning.name}
        step="Name a level"
        mergeKey={`scale:${dimension}:${index}:name`}
        change={(model, name) => change({ name })(model)}
      />
      <TypedField
        label={`What ${level.toLowerCase()} means`}
        isLabelHidden
        isLong
        maxLength={1_000}
        value={meaning.definition}
        step="Define a level"
        mergeKey={`scale:${dimension}:${index}:definition`}
        change={(model, definition) => change({ definition })(model)}
      />
    </div>
  )
}

function withWords(
  model: Model,
  dimension: Dimension,
  index: number,
  fields: Partial<LevelMeaning>,
): Model {
  const { scale } = model.about
  const words = scale[dimension].map((meaning, at) =>
    at === index ? { ...meaning, ...fields } : meaning,
  )
  // Five stay five.
  return changeAbout(model, { scale: { ...scale, [dimension]: words as RiskScale[Dimension] } })
}
