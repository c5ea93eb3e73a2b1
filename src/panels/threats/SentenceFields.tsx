import { Fragment } from 'react'
import type { AssetId } from '@/model/id'
import type { Model } from '@/model/model'
import type { OwnThreat } from '@/model/ownThreat'
import { blankStatement, Goal, type Statement } from '@/model/statement'
import { actorProfileEntry } from '@/model/vocabulary/actorProfiles'
import { assetClassEntry } from '@/model/vocabulary/assetClasses'
import { writeStatement } from '@/review/ownThreats'
import { sentenceOf } from '@/review/sentence'
import { useEdit, useModel } from '@/store/workspace'
import { CheckboxGroup } from '@/ui/Checkbox'
import { TextButton } from '@/ui/TextButton'
import { TypedField } from '../TypedField'
import styles from './threats.module.css'

const parts: readonly {
  readonly id: 'source' | 'precondition' | 'action' | 'impact'
  readonly label: string
  readonly placeholder: string
}[] = [
  { id: 'source', label: 'Who', placeholder: 'an outsider, a customer, a poisoned document' },
  { id: 'precondition', label: 'When', placeholder: 'once signed in, with a stolen token' },
  { id: 'action', label: 'Can', placeholder: 'make the bot send messages to anyone' },
  { id: 'impact', label: 'Which leads to', placeholder: 'fraud in the name of the company' },
]

const goals = Goal.options.map((id) => ({ id, label: id.charAt(0).toUpperCase() + id.slice(1) }))

/** A threat in the parts of a sentence, with the sentence that they make. */
export function SentenceFields({ threat }: { readonly threat: OwnThreat }) {
  const edit = useEdit()
  const assets = useModel((model) => model.assets)
  const { id, statement = blankStatement } = threat
  const write = (said: Partial<Statement>) => (model: Model) => writeStatement(model, id, said)
  const sentence = sentenceOf(statement, assets)
  return (
    <>
      {parts.map(({ id: part, label, placeholder }) => (
        <Fragment key={part}>
          <TypedField
            label={label}
            placeholder={placeholder}
            step="Write threat"
            mergeKey={`statement:${part}:${id}`}
            value={statement[part]}
            change={(model, value) => writeStatement(model, id, { [part]: value })}
          />
          {part === 'source' && statement.source === '' && (
            <Sources onPick={(source) => edit('Write threat', write({ source }))} />
          )}
        </Fragment>
      ))}
      <CheckboxGroup
        label="What is lost"
        isInline
        options={goals}
        value={statement.goals}
        onChange={(chosen) => edit('Write threat', write({ goals: chosen }))}
      />
      {Object.keys(assets).length > 0 && (
        <CheckboxGroup<AssetId>
          label="Of what"
          isInline
          options={Object.values(assets).map(({ id: asset, name, class: kind }) => ({
            id: asset,
            label: name.trim() || assetClassEntry(kind).label,
          }))}
          value={statement.assets}
          onChange={(chosen) => edit('Write threat', write({ assets: chosen }))}
        />
      )}
      <p className={styles.sentence} aria-live="polite">
        {sentence === '' ? 'Say who can do what, and the sentence appears here.' : `${sentence}.`}
      </p>
    </>
  )
}

/** The threat actors of the model, to begin with one of them. */
function Sources({ onPick }: { readonly onPick: (source: string) => void }) {
  const actors = useModel((model) => model.actors)
  const names = Object.values(actors).map(
    ({ name, profile }) => name.trim() || actorProfileEntry(profile).label,
  )
  if (names.length === 0) return null
  return (
    <div className={styles.sources}>
      <span>Of this model:</span>
      {[...new Set(names)].map((name) => (
        <TextButton key={name} tone="link" onPress={() => onPick(name)}>
          {name}
        </TextButton>
      ))}
    </div>
  )
}
