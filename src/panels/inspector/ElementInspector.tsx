import { memo, useMemo } from 'react'
import { moveInto } from '@/model/edits/drawing'
import { changeKind } from '@/model/edits/kinds'
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
import { Later } from './Later'
import { OwnKindField } from './OwnKindField'
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
  // Not the element itself: what is typed into one field must not draw all the others anew.
  const kind = useModel((model) => model.elements[id]?.kind)
  const edit = useEdit()
  const subjects = useMemo((): readonly Subject[] => [{ type: 'element', id }], [id])
  if (!kind) return null
  const entry = kindEntry(kind)
  return (
    <>
      <div key={id} className={styles.head}>
        <p className={styles.what}>
          <KindIcon kind={kind} size={14} />
          {typeWords[entry.type]}
        </p>
        <NameField subjects={subjects} />
        <Select
          label="Kind"
          groups={elementKindGroups}
          value={kind}
          description={entry.hint}
          onChange={(next) => edit('Change kind', (model) => changeKind(model, id, next))}
        />
        <OwnKindField id={id} kind={kind} />
      </div>
      <Later>
        <Sections key={id} id={id} />
      </Later>
    </>
  )
}

const Sections = memo(function Sections({ id }: { readonly id: ElementId }) {
  const boundary = useModel((model) => model.elements[id]?.boundary ?? null)
  const exists = useModel((model) => id in model.elements)
  const edit = useEdit()
  const subjects = useMemo((): readonly Subject[] => [{ type: 'element', id }], [id])
  if (!exists) return null
  return (
    <>
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
              value={{ isMixed: false, value: boundary }}
              onChange={(next) => edit('Move into boundary', (model) => moveInto(model, id, next))}
            />
            <TagsField subjects={subjects} />
            <ScopeField subjects={subjects} />
            <PlaceFields subject={{ type: 'element', id }} />
          </div>
        </Disclosure>
      </div>
    </>
  )
})
