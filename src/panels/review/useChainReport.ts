import { useEffect, useState } from 'react'
import { type ChainReport, verifyChain } from '@/interchange/signing/verifyChain'
import type { Model } from '@/model/model'
import { useModel } from '@/store/workspace'

type Reviews = Model['reviews']

/**
 * How the signed reviews of the open model stand. Null while they are being checked, and of a model
 * that nobody has signed.
 */
export function useChainReport(): ChainReport | null {
  const reviews = useModel((model) => model.reviews)
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
