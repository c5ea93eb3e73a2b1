import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Assumption } from '@/model/assumption'
import { changeAssumption, removeAssumption } from '@/model/edits/people'
import { useEdit } from '@/store/workspace'
import { IconButton } from '@/ui/IconButton'
import { TypedField } from '../TypedField'
import styles from './inspector.module.css'

interface AssumptionCardProps {
  readonly assumption: Assumption
  /** It has just been added, to be written at once. */
  readonly isNew?: boolean
  /** What else can be done with it. */
  readonly children?: ReactNode
}

/** Something that is taken for granted: what, who watches it, and until when. */
export function AssumptionCard({ assumption, isNew = false, children }: AssumptionCardProps) {
  const edit = useEdit()
  const { id } = assumption
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <TypedField
          label="What is assumed"
          isLong
          value={assumption.statement}
          step="Write assumption"
          mergeKey={`assumption:statement:${id}`}
          change={(model, statement) => changeAssumption(model, id, { statement })}
          placeholder="The platform keeps bot tokens secret."
          // Whoever adds one writes it next.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={isNew}
        />
        <IconButton
          label="Remove this assumption"
          onPress={() => edit('Remove assumption', (model) => removeAssumption(model, id))}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <div className={styles.pair}>
        <TypedField
          label="Owner"
          value={assumption.owner}
          step="Assign assumption"
          mergeKey={`assumption:owner:${id}`}
          change={(model, owner) => changeAssumption(model, id, { owner })}
        />
        <TypedField
          label="Trusted until"
          type="date"
          value={assumption.until ?? ''}
          step="Set end of assumption"
          mergeKey={`assumption:until:${id}`}
          change={(model, day) => changeAssumption(model, id, { until: day || null })}
        />
      </div>
      {children}
    </li>
  )
}
