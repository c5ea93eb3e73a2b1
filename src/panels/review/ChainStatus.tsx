import { useEffect, useState } from 'react'
import { type ChainReport, verifyChain } from '@/interchange/signing/verifyChain'
import type { Model } from '@/model/model'
import { useModel } from '@/store/workspace'
import { ChainVerdict } from './ChainVerdict'
import type { ReviewTools } from './reviewTools'

type Reviews = Model['reviews']

/** Whether the signed reviews of the open model are what was signed, checked while it is shown. */
export function ChainStatus({ KeyLine }: Pick<ReviewTools, 'KeyLine'>) {
  const reviews = useModel((model) => model.reviews)
  const report = useChainReport(reviews)
  return report && <ChainVerdict report={report} KeyLine={KeyLine} />
}

/** Null while it is being checked, and of a model that nobody has signed. */
function useChainReport(reviews: Reviews): ChainReport | null {
  const [checked, setChecked] = useState<{ readonly of: Reviews; readonly report: ChainReport }>()
  useEffect(() => {
    if (Object.keys(reviews).length === 0) return undefined
    let isWanted = true
    void verifyChain({ reviews }).then((report) => {
      if (isWanted) setChecked({ of: reviews, report })
    })
    return () => {
      isWanted = false
    }
  }, [reviews])
  return checked?.of === reviews ? checked.report : null
}
