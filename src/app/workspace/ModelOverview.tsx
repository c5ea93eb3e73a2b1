import { useMemo } from 'react'
import { OverviewPage } from '@/panels/overview/OverviewPage'
import type { Earlier } from '@/panels/overview/TrendCard'
import { listRevisions, revisionModel } from '@/persistence/revisions'
import { useModel } from '@/store/workspace'
import { database } from '../database'

/** Where the model stands, beside the states of it that this browser has kept. */
export function ModelOverview() {
  const id = useModel(({ about }) => about.id)
  const earlier = useMemo<Earlier>(
    () => ({
      list: async () =>
        (await listRevisions(database, id)).map(({ key, at, label }) => ({
          id: String(key),
          at,
          label,
        })),
      read: async (state) => {
        const reading = await revisionModel(database, Number(state))
        return reading.status === 'read' ? reading.model : null
      },
    }),
    [id],
  )
  return <OverviewPage earlier={earlier} />
}
