import { changeKind } from '@/model/edits/kinds'
import type { ElementId } from '@/model/id'
import { kindEntry, type ElementKind } from '@/model/vocabulary/elementKinds'
import type { OwnKind } from '@/model/vocabulary/ownVocabulary'
import { nameInPack } from '@/model/vocabulary/ownWord'
import { useAnalysis, useEdit, useModel } from '@/store/workspace'
import { Select } from '@/ui/Select'

interface OwnKindFieldProps {
  readonly id: ElementId
  readonly kind: ElementKind
}

/** Which kind of a rule pack an element is, where a pack that is on specialises its kind. */
export function OwnKindField({ id, kind }: OwnKindFieldProps) {
  const kinds = useAnalysis((analysis) => analysis?.inUse.vocabulary.kinds ?? none)
  const ownKind = useModel((model) => model.elements[id]?.ownKind ?? null)
  const edit = useEdit()
  const fitting = kinds.filter(({ specialises }) => specialises === kind)
  if (fitting.length === 0 && ownKind === null) return null
  const isKnown = fitting.some((each) => each.id === ownKind)
  const choose = (chosen: string) => {
    const known = fitting.find((each) => each.id === chosen)
    if (known || chosen === PLAIN) {
      edit('Change kind', (model) => changeKind(model, id, kind, known?.id))
    }
  }
  return (
    <Select
      label="Closer kind"
      options={[
        { id: PLAIN, label: `Only ${kindEntry(kind).label}` },
        ...fitting.map(({ id: own, label, hint }) => ({ id: own, label, hint })),
        ...(ownKind && !isKnown
          ? [{ id: ownKind, label: nameInPack(ownKind), hint: 'Its rule pack is not switched on.' }]
          : []),
      ]}
      value={ownKind ?? PLAIN}
      onChange={choose}
    />
  )
}

const PLAIN = 'plain'
const none: readonly OwnKind[] = []
