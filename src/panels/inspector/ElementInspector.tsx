import { memo, useMemo } from 'react'
import { moveInto } from '@/model/edits/drawing'
import { changeKind } from '@/model/edits/kinds'
import type { ElementId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { useEdit, useModel } from '@/store/workspace'
import { KindIcon } from '@/ui/KindIcon'
import { Select } from '@/ui/Select'
import { BoundarySelect } from './BoundarySelect'
import styles from './inspector.module.css'
import { elementKindGroups } from './kindOptions'
import { Later } from './Later'
import { OwnKindField } from './OwnKindField'
import { PlaceFields } from './PlaceFields'
import { RecordSections } from './RecordSections'
import { ScopeField } from './ScopeField'
import { NameField, TagsField } from './WordFields'

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
  const edit = useEdit()
  const subject = useMemo((): Subject => ({ type: 'element', id }), [id])
  const subjects = useMemo(() => [subject], [subject])
  return (
    <RecordSections subject={subject} assetsTitle="Assets here">
      <BoundarySelect
        label="Trust boundary"
        value={{ isMixed: false, value: boundary }}
        onChange={(next) => edit('Move into boundary', (model) => moveInto(model, id, next))}
      />
      <TagsField subjects={subjects} />
      <ScopeField subjects={subjects} />
      <PlaceFields subject={subject} />
    </RecordSections>
  )
})
