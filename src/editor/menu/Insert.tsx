import { useState } from 'react'
import type { ElementKind } from '@/model/vocabulary/elementKinds'
import { useModel, useWorkspace } from '@/store/workspace'
import { onlySelected } from '../commands/enabled'
import { insertInto } from '../drawing/insert'
import { nextKinds } from '../drawing/nextKinds'
import { PickDialog } from './PickDialog'

/** Leads the selected flow over a new element: of which kind, the likeliest first. */
export function Insert() {
  const workspace = useWorkspace()
  const [flow] = useState(() => onlySelected(workspace, 'flow'))
  const before = useModel(({ elements, flows }) => {
    const { from } = (flow && flows[flow.id]) ?? {}
    return from && elements[from]?.kind
  })
  const choices = nextKinds(before ?? 'process', 'after', new Set()).map(({ id, label }) => ({
    id,
    kind: id,
    name: label,
    note: '',
  }))
  return (
    <PickDialog
      title="Insert an element"
      searchLabel="Find a kind"
      choices={choices}
      // The choices are the kinds of elements.
      onPick={(kind) => flow && insertInto(workspace, flow.id, kind as ElementKind)}
    />
  )
}
