import { useEffect, useState } from 'react'
import { nameOf } from '@/rules/explain/nameOf'
import { useModel, useSession, useWorkspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import { addOffer } from '../drawing/addOffer'
import { homeForNew } from '../drawing/homeForNew'
import { offersFor } from '../palette/offers'
import { PickDialog } from './PickDialog'
import type { Choice } from './PickList'

/**
 * Adds something of a kind that is found by its name: where the pointer asked for it, or else in the
 * boundary one is at.
 */
export function AddHere() {
  const workspace = useWorkspace()
  const place = useModel((model) => {
    const home = homeForNew(workspace)
    return home && nameOf({ type: 'boundary', id: home }, model)
  })
  const isInOutline = useSession(({ twin }) => twin === 'outline')
  const [at] = useState(() => canvasOf(workspace).getState().newAt)
  // The next one that is asked for by keys is for no place.
  useEffect(() => canvasOf(workspace).setState({ newAt: null }), [workspace])
  const choices = (sought: string) => choicesFor(sought, isInOutline)
  const add = (kind: string) => {
    const entry = entriesFor('', isInOutline).find(({ offer }) => offer.kind === kind)
    if (entry) addOffer(workspace, entry.offer, at)
  }
  return (
    <PickDialog
      title={place && isInOutline ? `Add in ${place}` : 'Add to the diagram'}
      searchLabel="Find a kind"
      choices={choices}
      onPick={add}
    />
  )
}

/** Notes are not part of the model, but of what is drawn, so the outline has none. */
const entriesFor = (sought: string, isInOutline: boolean) =>
  offersFor(sought)
    .flatMap(({ entries }) => entries)
    .filter(({ offer }) => !isInOutline || offer.type !== 'note')

function choicesFor(sought: string, isInOutline: boolean): readonly Choice[] {
  return entriesFor(sought, isInOutline).map(({ offer, label }) => ({
    id: offer.kind,
    kind: offer.kind,
    name: label,
    note: offer.type === 'boundary' ? 'Boundary' : '',
  }))
}
