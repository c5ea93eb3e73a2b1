import type { Response } from '@/model/decision'

/** What each response is called, what it means, and how it reads once it was given. */
export const responses: readonly {
  readonly id: Response
  readonly label: string
  readonly done: string
  readonly meaning: string
  /** Whether it says too little without a reason. */
  readonly needsReason: boolean
}[] = [
  {
    id: 'mitigate',
    label: 'Mitigate',
    done: 'To be mitigated',
    meaning: 'Something will be done to make it less likely or less harmful.',
    needsReason: false,
  },
  {
    id: 'accept',
    label: 'Accept',
    done: 'Accepted',
    meaning: 'It stays as it is, knowingly, until a date.',
    needsReason: true,
  },
  {
    id: 'transfer',
    label: 'Transfer',
    done: 'Transferred',
    meaning: 'Someone else carries it: an insurer, a vendor, a customer.',
    needsReason: false,
  },
  {
    id: 'avoid',
    label: 'Avoid',
    done: 'Avoided',
    meaning: 'What makes it possible will be taken out.',
    needsReason: false,
  },
  {
    id: 'dismiss',
    label: 'Dismiss',
    done: 'Dismissed',
    meaning: 'It does not apply to this system.',
    needsReason: true,
  },
]

/** The words of a response. */
export function responseWords(id: Response) {
  return responses.find((each) => each.id === id) ?? responses[0]
}
