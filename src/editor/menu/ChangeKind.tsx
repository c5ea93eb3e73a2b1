import { changeKind } from '@/model/edits/kinds'
import { changeBoundary } from '@/model/edits/records'
import { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import { ElementKind } from '@/model/vocabulary/elementKinds'
import { useSession, useWorkspace } from '@/store/workspace'
import { offersFor } from '../palette/offers'
import { PickDialog } from './PickDialog'
import type { Choice } from './PickList'

/** Gives what is selected another kind: elements one of an element, boundaries one of a boundary. */
export function ChangeKind() {
  const { document } = useWorkspace()
  const selection = useSession((session) => session.selection)
  const isBoundary = selection.every(({ type }) => type === 'boundary')
  const change = (word: string) => {
    const [element, boundary] = [ElementKind.safeParse(word), BoundaryKind.safeParse(word)]
    document.getState().edit(selection.length > 1 ? 'Change kinds' : 'Change kind', (model) =>
      selection.reduce((rest, subject) => {
        if (subject.type === 'element' && element.success) {
          return changeKind(rest, subject.id, element.data)
        }
        if (subject.type !== 'boundary' || !boundary.success) return rest
        return changeBoundary(rest, subject.id, { kind: boundary.data })
      }, model),
    )
  }
  return (
    <PickDialog
      title="Change kind"
      searchLabel="Find a kind"
      choices={(sought) => kindsFor(sought, isBoundary ? 'boundary' : 'element')}
      onPick={change}
    />
  )
}

function kindsFor(sought: string, type: 'element' | 'boundary'): readonly Choice[] {
  return offersFor(sought).flatMap(({ title, entries }) =>
    entries
      .filter(({ offer }) => offer.type === type)
      .map(({ offer, label }) => ({ id: offer.kind, kind: offer.kind, name: label, note: title })),
  )
}
