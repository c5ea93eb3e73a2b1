import type { Hindrance } from '@/review/merging/hindrances'
import type { MergeChoice, MergeRecord } from '@/review/merging/mergeChoice'
import { choiceWords } from '@/review/merging/mergeWords'
import { TextButton } from '@/ui/TextButton'
import unseen from '@/ui/unseen.module.css'
import styles from './merging.module.css'
import type { Merging } from './useMerging'

interface ChoiceRowProps {
  /** Of the record, so that the question can be told from others by ear. */
  readonly name: string
  readonly record: MergeRecord
  readonly choice: MergeChoice
  readonly merging: Merging
}

/** One question: as it is here, or as the file says it. */
export function ChoiceRow({ name, record, choice, merging }: ChoiceRowProps) {
  const { chosen, outcome, choose, sides } = merging
  const words = choiceWords(record, choice, sides)
  const isTaken = chosen.has(choice.key)
  const hindrance = outcome.hindrances.get(choice.key)
  const consequences = outcome.consequences.get(choice.key) ?? []
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>
        <span className={unseen.unseen}>{name}, </span>
        {words.label}
        {choice.by === 'both' && choice.of !== 'record' && (
          <span className={styles.quiet}>, changed in both</span>
        )}
      </legend>
      <div className={styles.cells}>
        <Cell
          group={choice.key}
          side="Here"
          text={words.ours}
          isChosen={!isTaken}
          onChoose={() => choose([choice.key], false)}
        />
        <Cell
          group={choice.key}
          side="File"
          text={words.theirs}
          isChosen={isTaken}
          onChoose={() => choose([choice.key], true)}
        />
      </div>
      {words.common !== null && <p className={styles.quiet}>Both had: {words.common}</p>}
      {hindrance && <Hindered hindrance={hindrance} onNeed={(key) => choose([key], true)} />}
      {consequences.map((line) => (
        <p key={line} className={styles.consequence}>
          {line}
        </p>
      ))}
    </fieldset>
  )
}

interface CellProps {
  readonly group: string
  readonly side: 'Here' | 'File'
  readonly text: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function Cell({ group, side, text, isChosen, onChoose }: CellProps) {
  return (
    <label className={styles.cell} data-chosen={isChosen || undefined}>
      <input type="radio" name={group} checked={isChosen} onChange={onChoose} />
      <span className={styles.side}>{side}</span>
      <span className={styles.text}>{text}</span>
    </label>
  )
}

interface HinderedProps {
  readonly hindrance: Hindrance
  readonly onNeed: (key: string) => void
}

function Hindered({ hindrance: { why, needs }, onNeed }: HinderedProps) {
  return (
    <p className={styles.hindrance}>
      Not taken over. {why}{' '}
      {needs !== null && (
        <TextButton tone="link" onPress={() => onNeed(needs)}>
          Take that over too
        </TextButton>
      )}
    </p>
  )
}
