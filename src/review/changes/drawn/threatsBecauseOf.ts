import type { ThreatChange } from '../threatChange'
import type { ChangeMark } from './changeMark'

/** The threats that stand otherwise because of what differs about one thing, as far as they count in either state. */
export function threatsBecauseOf(
  { record, controls }: Pick<ChangeMark, 'record' | 'controls'>,
  threats: readonly ThreatChange[],
): readonly ThreatChange[] {
  const keys = new Set([
    ...(record ? [`${record.place}/${record.id}`] : []),
    ...controls.map(({ id }) => `controls/${id}`),
  ])
  const isBehind = ({ causes }: ThreatChange) =>
    causes.some(({ records }) => records.some((key) => keys.has(key)))
  return threats.filter((threat) => threat.kind !== 'quiet' && isBehind(threat))
}
