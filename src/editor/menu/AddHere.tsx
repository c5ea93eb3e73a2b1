import { nameOf } from '@/rules/explain/nameOf'
import { useModel, useSession, useWorkspace } from '@/store/workspace'
import { addOffer } from '../drawing/addOffer'
import { homeForNew } from '../drawing/homeForNew'
import { offersFor } from '../palette/offers'
import { type Choice, PickDialog } from './PickDialog'

/** Adds an element or a boundary of a kind that is found by its name, in the boundary one is at. */
export function AddHere() {
  const workspace = useWorkspace()
  const place = useModel((model) => {
    const home = homeForNew(workspace)
    return home && nameOf({ type: 'boundary', id: home }, model)
  })
  const isInOutline = useSession(({ twin }) => twin === 'outline')
  const add = (kind: string) => {
    const entry = entriesFor('').find(({ offer }) => offer.kind === kind)
    if (entry) addOffer(workspace, entry.offer)
  }
  return (
    <PickDialog
      title={place && isInOutline ? `Add in ${place}` : 'Add to the diagram'}
      searchLabel="Find a kind"
      choices={choicesFor}
      onPick={add}
    />
  )
}

/** Notes are not part of the model, but of what is drawn. */
const entriesFor = (sought: string) =>
  offersFor(sought)
    .flatMap(({ entries }) => entries)
    .filter(({ offer }) => offer.type !== 'note')

function choicesFor(sought: string): readonly Choice[] {
  return entriesFor(sought).map(({ offer, label }) => ({
    id: offer.kind,
    kind: offer.kind,
    name: label,
    note: offer.type === 'boundary' ? 'Boundary' : '',
  }))
}
