import { type FieldChange, type RecordChange, unsaid } from '@/review/changes/recordChange'
import styles from './changes.module.css'

interface ChangedFieldsProps {
  readonly fields: readonly FieldChange[]
  readonly kind: RecordChange['kind']
}

/** What the fields of a record said before and say now; of one that came or went, what it says or said. */
export function ChangedFields({ fields, kind }: ChangedFieldsProps) {
  if (fields.length === 0) return null
  return (
    <dl className={styles.fields}>
      {fields.map(({ field, label, before, after }) => (
        <div key={field}>
          <dt>{label}</dt>
          <dd>
            {kind !== 'added' && <del>{before ?? unsaid({ field })}</del>}
            {kind === 'changed' && <span aria-hidden> → </span>}
            {kind !== 'removed' && <ins>{after ?? unsaid({ field })}</ins>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
