import { counted } from '@/model/counted'
import { moveInto } from '@/model/edits/drawing'
import { changeKind } from '@/model/edits/kinds'
import type { ElementId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { useEdit, useModelParts } from '@/store/workspace'
import { Disclosure } from '@/ui/Disclosure'
import { Select } from '@/ui/Select'
import { QuestionSections } from '../answering/QuestionSections'
import { sharedOf, valueOr } from '../shared'
import { AssetsField } from './AssetsField'
import { BoundarySelect } from './BoundarySelect'
import styles from './inspector.module.css'
import { elementKindGroups } from './kindOptions'
import { ScopeField } from './ScopeField'
import { ThreatsHere } from './ThreatsHere'
import { DescriptionField, TagsField } from './WordFields'

/** What several records have in common; a change is made to all of them in one step. */
export function SeveralInspector({ subjects }: { readonly subjects: readonly Subject[] }) {
  const elements = subjects.flatMap((each) => (each.type === 'element' ? [each.id] : []))
  const onlyElements = elements.length === subjects.length
  const hold = subjects.every(({ type }) => type === 'element' || type === 'flow')
  return (
    <>
      <div className={styles.head}>
        <p className={styles.what}>{countWords(subjects)}</p>
        {onlyElements && <ElementFields ids={elements} />}
      </div>
      <ThreatsHere subjects={subjects} />
      <div className={styles.section}>
        <QuestionSections subjects={subjects} />
      </div>
      {hold && (
        <div className={styles.section}>
          <AssetsField title="Assets" subjects={subjects} />
        </div>
      )}
      <div className={styles.section}>
        <Disclosure title="Details" isOpenAtFirst>
          <div className={styles.fields}>
            <DescriptionField subjects={subjects} />
            <TagsField subjects={subjects} />
            {hold && <ScopeField subjects={subjects} />}
          </div>
        </Disclosure>
      </div>
    </>
  )
}

function ElementFields({ ids }: { readonly ids: readonly ElementId[] }) {
  const elements = useModelParts((model) => ids.flatMap((id) => model.elements[id] ?? []))
  const edit = useEdit()
  return (
    <>
      <Select
        label="Kind"
        groups={elementKindGroups}
        value={valueOr(sharedOf(elements.map(({ kind }) => kind)), null)}
        placeholder="Mixed"
        onChange={(kind) =>
          edit('Change kinds', (whole) =>
            ids.reduce((rest, id) => changeKind(rest, id, kind), whole),
          )
        }
      />
      <BoundarySelect
        label="Trust boundary"
        value={sharedOf(elements.map(({ boundary }) => boundary))}
        onChange={(boundary) =>
          edit('Move into boundary', (whole) =>
            ids.reduce((rest, id) => moveInto(rest, id, boundary), whole),
          )
        }
      />
    </>
  )
}

const nouns = {
  element: ['element', 'elements'],
  flow: ['flow', 'flows'],
  boundary: ['boundary', 'boundaries'],
} as const

/** “2 elements, 1 flow”. */
function countWords(subjects: readonly Subject[]): string {
  return (['element', 'flow', 'boundary'] as const)
    .map((type) => [nouns[type], subjects.filter((each) => each.type === type).length] as const)
    .filter(([, count]) => count > 0)
    .map(([[one, many], count]) => counted(count, one, many))
    .join(', ')
}
