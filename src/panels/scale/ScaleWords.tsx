import { describeLevel, type Dimension, hasDefaultWords, resetWords } from '@/model/edits/scale'
import type { LevelMeaning } from '@/model/riskScale'
import { type Level, levels } from '@/model/text'
import { useEdit, useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { TypedField } from '../TypedField'
import styles from './scale.module.css'

const dimensions: readonly { readonly id: Dimension; readonly title: string }[] = [
  { id: 'likelihood', title: 'Likelihood' },
  { id: 'impact', title: 'Impact' },
]

/** What the five levels of likelihood and impact are called and mean in this model. */
export function ScaleWords() {
  const scale = useModel(({ about }) => about.scale)
  const edit = useEdit()
  return (
    <>
      <div className={styles.words}>
        {dimensions.map(({ id, title }) => (
          <section key={id} className={styles.dimension} aria-label={`${title} in words`}>
            <h3 className={styles.heading}>{title}</h3>
            {levels.map((level) => (
              <LevelWords
                key={level}
                dimension={id}
                title={title}
                level={level}
                meaning={scale[id][level - 1]}
              />
            ))}
          </section>
        ))}
      </div>
      <div className={styles.foot}>
        <p className={styles.note}>Levels with a meaning are rated alike by different people.</p>
        <Button
          size="small"
          isDisabled={hasDefaultWords(scale)}
          onPress={() => edit('Reset the words of the scale', resetWords)}
        >
          Reset the words
        </Button>
      </div>
    </>
  )
}

interface LevelWordsProps {
  readonly dimension: Dimension
  readonly title: string
  readonly level: Level
  readonly meaning: LevelMeaning | undefined
}

function LevelWords({ dimension, title, level, meaning }: LevelWordsProps) {
  const key = `scale:${dimension}:${level}`
  return (
    <div className={styles.level}>
      <span className={styles.number} aria-hidden>
        {level}
      </span>
      <TypedField
        label={`Name of ${title.toLowerCase()} ${level}`}
        isLabelHidden
        maxLength={100}
        value={meaning?.name ?? ''}
        step="Name a level"
        mergeKey={`${key}:name`}
        change={(model, name) => describeLevel(model, dimension, level, { name })}
      />
      <TypedField
        label={`What ${title.toLowerCase()} ${level} means`}
        isLabelHidden
        isLong
        maxLength={1_000}
        value={meaning?.definition ?? ''}
        placeholder="When does this level hold?"
        step="Define a level"
        mergeKey={`${key}:definition`}
        change={(model, definition) => describeLevel(model, dimension, level, { definition })}
      />
    </div>
  )
}
