import { useMemo } from 'react'
import type { MatrixCell } from '@/review/matrix'
import type { Threat } from '@/review/threat'

/** Looks up the threats of a cell in the order of work, those first that are to be seen first. */
export function useThreatsIn(
  threats: readonly Threat[],
  first: ReadonlySet<Threat['id']>,
): (cell: MatrixCell) => readonly Threat[] {
  const byId = useMemo(() => new Map(threats.map((threat) => [threat.id, threat])), [threats])
  return (cell) => {
    const there = cell.threats.flatMap((id) => byId.get(id) ?? [])
    if (first.size === 0) return there
    const isFirst = ({ id }: Threat) => first.has(id)
    return [...there.filter(isFirst), ...there.filter((threat) => !isFirst(threat))]
  }
}
