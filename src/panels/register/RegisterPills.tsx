import { widened } from '@/store/registerFilter'
import { useModel } from '@/store/workspace'
import { FilterPills } from '@/ui/FilterPills'
import { useControlOf } from '../catalogue'
import { filterPills } from './filterPills'
import styles from './Register.module.css'
import type { Asking } from './useRegisterQuery'

/** Each part of what the list is narrowed to, removable. */
export function RegisterPills({ asking }: { readonly asking: Asking }) {
  const { query, change } = asking
  const model = useModel((whole) => whole)
  const controlOf = useControlOf()
  const pills = filterPills(query, model, (id) => controlOf(id)?.name ?? id)
  return (
    <div className={styles.pills}>
      <FilterPills
        parts={pills.map(({ id, label, without }) => ({
          id,
          name: label,
          onRemove: () => change(without),
        }))}
        onClear={() => change(widened(query))}
      />
    </div>
  )
}
