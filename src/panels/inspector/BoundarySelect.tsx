import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import type { BoundaryId } from '@/model/id'
import type { Model } from '@/model/model'
import { useModelParts } from '@/store/workspace'
import { KindIcon } from '@/ui/KindIcon'
import { Select } from '@/ui/Select'
import { type Shared, valueOr } from '../shared'

interface BoundarySelectProps {
  readonly label: string
  readonly value: Shared<BoundaryId | null>
  readonly onChange: (boundary: BoundaryId | null) => void
  /** Which boundaries can be chosen. */
  readonly isPossible?: (id: BoundaryId, model: Model) => boolean
}

const nowhere = 'none'

/** One of the model's trust boundaries, or none. */
export function BoundarySelect({ label, value, onChange, isPossible }: BoundarySelectProps) {
  const boundaries = useModelParts((model) =>
    Object.values(model.boundaries).filter(({ id }) => isPossible?.(id, model) ?? true),
  )
  const options = boundaries.map(({ id, name, kind }) => ({
    id: String(id),
    label: name.trim() || boundaryKindEntry(kind).label,
    icon: <KindIcon kind={kind} />,
  }))
  const choose = (chosen: string) =>
    onChange(boundaries.find(({ id }) => id === chosen)?.id ?? null)
  return (
    <Select
      label={label}
      options={[{ id: nowhere, label: 'None' }, ...options]}
      value={value.isMixed ? null : (valueOr(value, null) ?? nowhere)}
      placeholder="Mixed"
      onChange={choose}
    />
  )
}
