import { counted } from '@/model/counted'
import type { Way } from '@/review/ways/way'
import { actorName } from '@/review/ways/wayWords'
import { useModel } from '@/store/workspace'
import { Select } from '@/ui/Select'
import type { WaysFilter } from './filters'
import styles from './ways.module.css'

interface WaysFilterBarProps {
  readonly ways: readonly Way[]
  readonly filter: WaysFilter
  readonly onChange: (filter: WaysFilter) => void
}

/** From whom, and to what. */
export function WaysFilterBar({ ways, filter, onChange }: WaysFilterBarProps) {
  const model = useModel((whole) => whole)
  const count = (is: (way: Way) => boolean) => waysInWords(ways.filter(is).length)
  const actors = Object.values(model.actors).map(({ id }) => ({
    id: id as string,
    label: actorName(id, model),
    hint: count(({ actor }) => actor === id),
  }))
  const hasChains = ways.some(({ trifecta }) => trifecta !== null)
  const chain = { id: 'chain', label: 'Chains of agents', hint: count(({ actor }) => !actor) }
  const assets = Object.values(model.assets).map(({ id, name }) => ({
    id: id as string,
    label: name.trim() || 'Data without a name',
    hint: count(({ asset }) => asset === id),
  }))
  return (
    <div className={styles.filters}>
      <Select
        label="From"
        options={[{ id: 'all', label: 'Anyone' }, ...actors, ...(hasChains ? [chain] : [])]}
        value={filter.actor}
        onChange={(actor) => onChange({ ...filter, actor })}
      />
      <Select
        label="To"
        options={[{ id: 'all', label: 'Any data' }, ...assets]}
        value={filter.asset}
        onChange={(asset) => onChange({ ...filter, asset })}
      />
    </div>
  )
}

function waysInWords(count: number): string {
  if (count === 0) return 'no way found'
  return counted(count, 'way')
}
