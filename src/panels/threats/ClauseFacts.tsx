import type { Clause, UsedFact } from '@/rules/explain/clause'
import detail from './detail.module.css'
import { RecordLinks } from './RecordLinks'

/** What a sentence was read from: each fact with its value and its origin, and the records looked at. */
export function ClauseFacts({ clause: { facts, about } }: { readonly clause: Clause }) {
  if (facts.length + about.length === 0) return null
  return (
    <ul className={detail.facts}>
      {facts.map((fact) => (
        <li key={`${fact.of} ${fact.fact}`}>
          {fact.label}: {fact.value} <Origin fact={fact} />
        </li>
      ))}
      {about.length > 0 && (
        <li>
          Read from the drawing: <RecordLinks records={about} />
        </li>
      )}
    </ul>
  )
}

function Origin({ fact: { origin } }: { readonly fact: UsedFact }) {
  return (
    <span className={detail.origin}>
      {origin.text}
      {origin.records.length > 0 && ': '}
      <RecordLinks records={origin.records} />
    </span>
  )
}
