import { useState } from 'react'
import type { FieldChange, RecordChange } from '@/review/changes/recordChange'
import { recordInWords } from '@/review/changes/changesInWords'
import { showOnCanvas } from '@/store/showOnCanvas'
import { useWorkspace } from '@/store/workspace'
import { TextButton } from '@/ui/TextButton'
import styles from './changes.module.css'

const signs = { added: '+', removed: '−', changed: '~' } as const

/** A record that came, went or says something else, with what it said before and says now. */
export function RecordLine({ change }: { readonly change: RecordChange }) {
  const workspace = useWorkspace()
  const { kind, subject, fields } = change
  // Of what came or went its name says enough at first.
  const [isWhole, setWhole] = useState(kind === 'changed' && fields.length > 1)
  const words = recordInWords(change)
  return (
    <li className={styles.line} data-kind={kind}>
      <p className={styles.lineHead}>
        <span className={styles.sign} aria-hidden>
          {signs[kind]}
        </span>
        <span className={styles.name}>
          {subject && kind !== 'removed' ? (
            <TextButton onPress={() => showOnCanvas(workspace, [subject])}>{words}</TextButton>
          ) : (
            words
          )}
        </span>
        {kind !== 'changed' && fields.length > 0 && (
          <TextButton
            tone="link"
            aria-expanded={isWhole}
            aria-label={`What “${change.name}” said`}
            onPress={() => setWhole(!isWhole)}
          >
            {isWhole ? 'Hide' : kind === 'added' ? 'What it says' : 'What it said'}
          </TextButton>
        )}
      </p>
      {isWhole && (
        <dl className={styles.fields}>
          {fields.map((field) => (
            <Field key={field.field} field={field} kind={kind} />
          ))}
        </dl>
      )}
    </li>
  )
}

interface FieldProps {
  readonly field: FieldChange
  readonly kind: RecordChange['kind']
}

function Field({ field: { label, before, after }, kind }: FieldProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {kind !== 'added' && <del>{before ?? 'nothing'}</del>}
        {kind === 'changed' && <span aria-hidden> → </span>}
        {kind !== 'removed' && <ins>{after ?? 'nothing'}</ins>}
      </dd>
    </div>
  )
}
