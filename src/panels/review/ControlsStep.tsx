import { useMemo } from 'react'
import type { AppliedControl } from '@/model/appliedControl'
import { controlAddress, noControlQuery } from '@/store/controlQuery'
import { today } from '@/store/today'
import { useModel, useWorkspace } from '@/store/workspace'
import { useControlOf } from '../catalogue'
import { AppliedTable } from '../controls/AppliedTable'
import { controlRows, sortedRows } from '../controls/controlRows'
import { WithEffects } from '../controls/effectsContext'
import styles from './review.module.css'
import { useStayingIds } from './useStayingIds'

/** The controls that wait for somebody, to be brought up to date in place. */
export function ControlsStep({ controls }: { readonly controls: readonly AppliedControl[] }) {
  const { go } = useWorkspace()
  const model = useModel((whole) => whole)
  const controlOf = useControlOf()
  const ids = useStayingIds(controls.map(({ id }) => id))
  const live = useMemo(
    () =>
      new Map(controlRows(model, controlOf, today()).map((row) => [String(row.applied.id), row])),
    [model, controlOf],
  )
  const rows = sortedRows(
    ids.flatMap((id) => live.get(id) ?? []),
    'name',
  )
  if (rows.length === 0) {
    return (
      <p className={styles.nothing}>
        {Object.keys(model.controls).length === 0
          ? 'No control has been put on anything yet, so none waits for anybody.'
          : 'Every control that is to be done has an owner and is in time, and every one in place has something that shows it.'}
      </p>
    )
  }
  return (
    <WithEffects>
      <div className={styles.controls}>
        <AppliedTable
          asking={{
            query: { ...noControlQuery, group: 'none' },
            change: (part) => go('controls', controlAddress(part)),
          }}
          coverage={null}
          groups={[{ id: 'waiting', title: 'Waiting', rows }]}
          live={live}
          onHold={nothing}
        />
      </div>
    </WithEffects>
  )
}

const nothing = () => {}
