import { useState } from 'react'
import type { RecordChange } from '@/review/changes/recordChange'
import { recordInWords } from '@/review/changes/changesInWords'
import { subjectKey } from '@/model/subject'
import { showOnCanvas } from '@/store/showOnCanvas'
import { useWorkspace } from '@/store/workspace'
import { TextButton } from '@/ui/TextButton'
import { ChangedFields } from './ChangedFields'
import styles from './changes.module.css'

const signs = { added: '+', removed: '−', changed: '~' } as const

interface RecordLineProps {
  readonly change: RecordChange
  /** Shows it on the diagram, by `subjectKey`, where that can be done. */
  readonly onShow?: ((key: string) => void) | undefined
}

/** A record that came, went or says something else, with what it said before and says now. */
export function RecordLine({ change, onShow }: RecordLineProps) {
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
        {onShow && subject && subject.type !== 'model' && (
          <TextButton
            tone="link"
            aria-label={`Show “${change.name}” on the diagram`}
            onPress={() => onShow(subjectKey(subject))}
          >
            Show
          </TextButton>
        )}
      </p>
      {isWhole && <ChangedFields fields={fields} kind={kind} />}
    </li>
  )
}
