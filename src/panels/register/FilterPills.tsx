import { widened } from '@/store/registerFilter'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Pill } from '@/ui/Pill'
import { useControlOf } from '../catalogue'
import { filterPills } from './filterPills'
import styles from './Register.module.css'
import type { Asking } from './useRegisterQuery'

/** Each part of what the list is narrowed to, removable. */
export function FilterPills({ asking }: { readonly asking: Asking }) {
  const { query, change } = asking
  const model = useModel((whole) => whole)
  const controlOf = useControlOf()
  const pills = filterPills(query, model, (id) => controlOf(id)?.name ?? id)
  if (pills.length === 0) return null
  return (
    <ul className={styles.pills} aria-label="Filters">
      {pills.map(({ id, label, without }) => (
        <li key={id}>
          <Pill removal={`Remove filter: ${label}`} onRemove={() => change(without)}>
            {label}
          </Pill>
        </li>
      ))}
      <li>
        <Button size="small" variant="quiet" onPress={() => change(widened(query))}>
          Clear all
        </Button>
      </li>
    </ul>
  )
}
