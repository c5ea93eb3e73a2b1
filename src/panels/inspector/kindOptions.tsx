import { boundaryKinds } from '@/model/vocabulary/boundaryKinds'
import { elementGroups, elementKinds } from '@/model/vocabulary/elementKinds'
import { KindIcon } from '@/ui/KindIcon'

/** The kinds of element to choose from, in the groups of the palette. */
export const elementKindGroups = elementGroups.map((title) => ({
  title,
  options: elementKinds
    .filter(({ group }) => group === title)
    .map(({ id, label, hint }) => ({ id, label, hint, icon: <KindIcon kind={id} /> })),
}))

/** The kinds of trust boundary to choose from. */
export const boundaryKindOptions = boundaryKinds.map(({ id, label, hint }) => ({
  id,
  label,
  hint,
  icon: <KindIcon kind={id} />,
}))
