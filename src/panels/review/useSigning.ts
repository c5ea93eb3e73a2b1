import { type FormEvent, useState } from 'react'
import { type OpenReview, type ReviewStep, reviewSteps } from '@/model/review'
import type { Day } from '@/model/text'
import { nextReviewAfter } from '@/review/rhythm/nextReview'
import { today } from '@/store/today'
import { useModel } from '@/store/workspace'
import type { ReviewTools } from './reviewTools'
import { rememberSigner, signer } from './signer'
import type { Whereabouts } from './useStage'

export interface SigningProps {
  readonly review: OpenReview
  readonly where: Whereabouts
  readonly tools: ReviewTools
}

interface Written {
  readonly by: string
  readonly role: string
  /** Empty for none. */
  readonly next: Day
}

/** What is written into the form, and the way to sign with it. */
export function useSigning({ review, where, tools }: SigningProps) {
  const cadence = useModel(({ about }) => about.cadence)
  const [written, write] = useState<Written>(() => ({
    ...signer(),
    next: nextReviewAfter(cadence, today()) ?? '',
  }))
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [isNameless, setNameless] = useState(false)
  const skipped: readonly ReviewStep[] = reviewSteps.filter((step) => review.steps[step] !== 'done')

  const change = (part: Partial<Written>) => {
    setProblem(null)
    setNameless(false)
    write({ ...written, ...part })
  }
  const sign = async (event: FormEvent<HTMLElement>) => {
    event.preventDefault()
    const by = written.by.trim()
    setNameless(by === '')
    // The name is what the form asks first.
    if (by === '') return event.currentTarget.querySelector('input')?.focus()
    const role = written.role.trim()
    rememberSigner({ by, role })
    setBusy(true)
    const why = await tools
      .sign({ by, role, note: review.note, next: written.next || null, skipped })
      .catch((error: unknown) => `It could not be signed: ${String(error)}`)
    setBusy(false)
    setProblem(why)
    if (why === null) where.goTo('sign')
  }
  return { ...written, skipped, problem, isNameless, isBusy, change, sign }
}
