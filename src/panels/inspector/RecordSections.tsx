import { type ReactNode, useMemo } from 'react'
import { recordOf } from '@/model/recordOf'
import type { Subject } from '@/model/subject'
import { useModel } from '@/store/workspace'
import { Disclosure } from '@/ui/Disclosure'
import { QuestionSections } from '../answering/QuestionSections'
import { AssetsField } from './AssetsField'
import { ControlsHere } from './ControlsHere'
import styles from './inspector.module.css'
import { ThreatsHere } from './ThreatsHere'
import { DescriptionField } from './WordFields'

interface RecordSectionsProps {
  readonly subject: Subject
  /** What the assets at it are called; left out for what has none. */
  readonly assetsTitle?: string
  /** What stands right below the questions. */
  readonly below?: ReactNode
  /** The details, the description aside. */
  readonly children: ReactNode
}

/** What there is to say of a record below its name, from its threats to its details. */
export function RecordSections({ subject, assetsTitle, below, children }: RecordSectionsProps) {
  const exists = useModel((model) => recordOf(model, subject) !== undefined)
  const subjects = useMemo(() => [subject], [subject])
  if (!exists) return null
  return (
    <>
      <ThreatsHere subjects={subjects} />
      <div className={styles.section}>
        <QuestionSections subjects={subjects} />
        {below}
      </div>
      {assetsTitle !== undefined && (
        <div className={styles.section}>
          <AssetsField title={assetsTitle} subjects={subjects} />
        </div>
      )}
      <ControlsHere subject={subject} />
      <div className={styles.section}>
        <Disclosure title="Details" isOpenAtFirst>
          <div className={styles.fields}>
            <DescriptionField subjects={subjects} />
            {children}
          </div>
        </Disclosure>
      </div>
    </>
  )
}
