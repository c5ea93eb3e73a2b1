import { useState } from 'react'
import {
  type DescribedExample,
  describedExamples,
  exampleWords,
  type Verdict,
  verdictHeadings,
} from '@/rules/describe/exampleWords'
import { MoreButton } from '@/ui/MoreButton'
import { ExampleDrawing } from './ExampleDrawing'
import { examplesOf } from './examplesOf'
import styles from './RuleExamples.module.css'

const verdicts: readonly Verdict[] = ['flags', 'clears', 'asks']

/** Small models that show what a rule flags, leaves alone and asks about: each drawn, and told in words. */
export function RuleExamples({ id }: { readonly id: string }) {
  const examples = examplesOf(id)
  if (!examples) return null
  const described = describedExamples(examples)
  return (
    <section className={styles.section} aria-labelledby="section-examples">
      <h2 id="section-examples">For example</h2>
      {verdicts.map((verdict) => (
        <Verdicts
          key={verdict}
          verdict={verdict}
          about={examples.about}
          examples={described.filter((each) => each.verdict === verdict)}
        />
      ))}
    </section>
  )
}

interface VerdictsProps {
  readonly verdict: Verdict
  readonly about: string
  readonly examples: readonly DescribedExample[]
}

/** So many are shown at once; the others when somebody asks for them. */
const FEW = 4

function Verdicts({ verdict, about, examples }: VerdictsProps) {
  const [isWhole, setWhole] = useState(false)
  if (examples.length === 0) return null
  const few = examples.length <= FEW + 1 ? examples.length : FEW
  const more = examples.length - few
  return (
    <div className={styles.verdict}>
      <h3>{verdictHeadings[verdict]}</h3>
      <ul className={styles.cards}>
        {(isWhole ? examples : examples.slice(0, few)).map((example) => (
          <ExampleCard key={example.title} example={example} about={about} />
        ))}
      </ul>
      {more > 0 && (
        <MoreButton isWhole={isWhole} onChange={setWhole}>
          {`Show ${more} more`}
        </MoreButton>
      )}
    </div>
  )
}

interface ExampleCardProps {
  readonly example: DescribedExample
  readonly about: string
}

function ExampleCard({ example: { title, drawing }, about }: ExampleCardProps) {
  return (
    <li className={styles.card}>
      <p className={styles.title}>{title.charAt(0).toUpperCase() + title.slice(1)}</p>
      <ExampleDrawing drawing={drawing} about={about} />
      <ul className={styles.words}>
        {exampleWords(drawing).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </li>
  )
}
