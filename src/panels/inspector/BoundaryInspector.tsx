import { memo, useMemo } from 'react'
import { nestBoundary } from '@/model/edits/drawing'
import { changeBoundary } from '@/model/edits/records'
import type { BoundaryId } from '@/model/id'
import type { Model } from '@/model/model'
import { recordOf } from '@/model/recordOf'
import { type Subject, subjectKey } from '@/model/subject'
import { isAround } from '@/model/whole'
import { nameOf } from '@/rules/explain/nameOf'
import { useEdit, useModel, useModelParts, useWorkspace } from '@/store/workspace'
import { Disclosure } from '@/ui/Disclosure'
import { KindIcon } from '@/ui/KindIcon'
import { Select } from '@/ui/Select'
import { BoundarySelect } from './BoundarySelect'
import styles from './inspector.module.css'
import { boundaryKindOptions } from './kindOptions'
import { Later } from './Later'
import { PlaceFields } from './PlaceFields'
import { RecordSections } from './RecordSections'
import { NameField, TagsField } from './WordFields'

/** Everything that can be said of one trust boundary. */
export function BoundaryInspector({ id }: { readonly id: BoundaryId }) {
  const kind = useModel((model) => model.boundaries[id]?.kind)
  const parent = useModel((model) => model.boundaries[id]?.parent ?? null)
  const edit = useEdit()
  const subjects = useMemo((): readonly Subject[] => [{ type: 'boundary', id }], [id])
  if (!kind) return null
  return (
    <>
      <div key={id} className={styles.head}>
        <p className={styles.what}>
          <KindIcon kind={kind} size={14} /> Trust boundary
        </p>
        <NameField subjects={subjects} />
        <Select
          label="Kind"
          options={boundaryKindOptions}
          value={kind}
          onChange={(next) =>
            edit('Change kind', (model) => changeBoundary(model, id, { kind: next }))
          }
        />
        <BoundarySelect
          label="Inside of"
          value={{ isMixed: false, value: parent }}
          isPossible={(candidate, model) => !isAround(id, candidate, model)}
          onChange={(next) => edit('Nest boundary', (model) => nestBoundary(model, id, next))}
        />
      </div>
      <Later>
        <Sections key={id} id={id} />
      </Later>
    </>
  )
}

const Sections = memo(function Sections({ id }: { readonly id: BoundaryId }) {
  const subject = useMemo((): Subject => ({ type: 'boundary', id }), [id])
  const subjects = useMemo(() => [subject], [subject])
  return (
    <RecordSections subject={subject} below={<Members id={id} />}>
      <TagsField subjects={subjects} />
      <PlaceFields subject={subject} />
    </RecordSections>
  )
})

function membersOf(model: Model, id: BoundaryId): readonly Subject[] {
  const elements = Object.values(model.elements).filter(({ boundary }) => boundary === id)
  const boundaries = Object.values(model.boundaries).filter(({ parent }) => parent === id)
  return [
    ...elements.map((element): Subject => ({ type: 'element', id: element.id })),
    ...boundaries.map((inner): Subject => ({ type: 'boundary', id: inner.id })),
  ]
}

function kindOf(model: Model, subject: Subject): string {
  const record = recordOf(model, subject)
  return record && 'kind' in record ? record.kind : ''
}

/** What is inside, each selectable. */
function Members({ id }: { readonly id: BoundaryId }) {
  const { document, session, canvas } = useWorkspace()
  // What is listed follows from these records; the rest of the model may change without a new drawing.
  useModelParts((model) => membersOf(model, id).map((subject) => recordOf(model, subject)))
  const { model } = document.getState()
  const members = membersOf(model, id)
  const show = (subject: Subject) => {
    session.getState().select([subject])
    canvas.current?.reveal(subject)
  }
  return (
    <Disclosure title="Inside" count={members.length}>
      <ul className={styles.list}>
        {members.map((subject) => (
          <li key={subjectKey(subject)}>
            <button
              type="button"
              className={`${styles.row} ${styles.threat}`}
              onClick={() => show(subject)}
            >
              <KindIcon kind={kindOf(model, subject)} />
              <span className={styles.rowText}>{nameOf(subject, model)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
