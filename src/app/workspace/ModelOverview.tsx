import { useMemo } from 'react'
import { OverviewPage } from '@/panels/overview/OverviewPage'
import { useModel } from '@/store/workspace'
import { earlierStates } from './earlierStates'

/** Where the model stands, beside earlier states of it. */
export function ModelOverview() {
  const id = useModel(({ about }) => about.id)
  const reviews = useModel((model) => model.reviews)
  const earlier = useMemo(() => earlierStates(id, reviews), [id, reviews])
  return <OverviewPage earlier={earlier} />
}
