import { moveInto } from '@/model/edits/drawing'
import { changeElement } from '@/model/edits/records'
import type { ElementId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { useEdit, useModel } from '@/store/workspace'
import { Disclosure } from '@/ui/Disclosure'
import { KindIcon } from '@/ui/KindIcon'
import { Select } from '@/ui/Select'
import { QuestionSections } from '../answering/QuestionSections'
import { AssetsField } from './AssetsField'
import { BoundarySelect } from './BoundarySelect'
import { ControlsHere } from './ControlsHere'
import styles from './inspector.module.css'
import { elementKindGroups } from './kindOptions'
import { PlaceFields } from './PlaceFields'
import { ScopeField } from './ScopeField'
import { ThreatsHere } from './ThreatsHere'
import { DescriptionField, NameField, TagsField } from './WordFields'

const typeWords = {
  externalEntity: 'External entity',
  process: 'Process',
  dataStore: 'Data store',
} as const

/** Everything that can be said of one element. */
export function ElementInspector({ id }: { readonly id: ElementId }) {
  const element = useModel((model) => model.elements[id])
  const edit = useEdit()
  if (!element) return null
  const subjects: readonly Subject[] = [{ type: 'element', id }]
  const entry = kindEntry(element.kind)
  return (
    <>
      <div className={styles.head}>
        <p className={styles.what}>
          <KindIcon kind={element.kind} size={14} />
          {typeWords[entry.type]}
        </p>
        <NameField subjects={subjects} />
        <Select
          label="Kind"
          groups={elementKindGroups}
          value={element.kind}
          description={entry.hint}
          onChange={(kind) => edit('Change kind', (model) => changeElement(model, id, { kind }))}
        />
      </div>
      <ThreatsHere subjects={subjects} />
      <div className={styles.section}>
        <QuestionSections subjects={subjects} />
      </div>
      <div className={styles.section}>
        <AssetsField title="Assets here" subjects={subjects} />
      </div>
      <ControlsHere subject={{ type: 'element', id }} />
      <div className={styles.section}>
        <Disclosure title="Details" isOpenAtFirst>
          <div className={styles.fields}>
            <DescriptionField subjects={subjects} />
            <BoundarySelect
              label="Trust boundary"
              value={{ isMixed: false, value: element.boundary }}
              onChange={(boundary) =>
                edit('Move into boundary', (model) => moveInto(model, id, boundary))
              }
            />
            <TagsField subjects={subjects} />
            <ScopeField subjects={subjects} />
            <PlaceFields subject={{ type: 'element', id }} />
          </div>
        </Disclosure>
      </div>
    </>
  )
}
