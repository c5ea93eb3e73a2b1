import { useState } from 'react'
import type { Pledge } from '@/review/nextBest/adopt'

/** Who is to do what, until when, as far as it was said before anything is planned. */
export interface Pledges {
  readonly of: (key: string) => Pledge
  readonly say: (key: string, change: Partial<Pledge>) => void
}

const nobody: Pledge = { owner: '', due: null }

/** What is typed beside actions that are not planned yet. Nothing of it is stored. */
export function usePledges(): Pledges {
  const [said, setSaid] = useState<ReadonlyMap<string, Pledge>>(new Map())
  const of = (key: string) => said.get(key) ?? nobody
  return {
    of,
    say: (key, change) =>
      setSaid((all) => new Map([...all, [key, { ...nobody, ...all.get(key), ...change }]])),
  }
}
