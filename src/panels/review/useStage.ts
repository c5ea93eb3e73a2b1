import { useWorkspace } from '@/store/workspace'
import { type Stage, stageOf } from './steps'

/** Where in the review one is, as the address says it, and what is opened there. */
export interface Whereabouts {
  readonly stage: Stage | null
  /** The id of the threat that is opened in the step; null for none. */
  readonly threat: string | null
  /** The id of the signed review or earlier version that is compared with; null for none. */
  readonly since: string | null
  /** The id of the one that it is compared with; null for the model of today. */
  readonly until: string | null
  /** The id of the signed review that is looked at; null for none. */
  readonly look: string | null
  /** Goes to a step, or out of the review for null. */
  readonly goTo: (stage: Stage | null) => void
  readonly open: (threat: string | null) => void
  /** Shows what has changed since a signed review. */
  readonly compareWith: (review: string, until?: string | null) => void
  readonly lookAt: (review: string) => void
}

/** Reads the address of the page, as `step=decisions&threat=BOT-S-001|hook`. */
export function useStage(address: string): Whereabouts {
  const { go, goInstead } = useWorkspace()
  const asked = new URLSearchParams(address)
  const stage = stageOf(asked.get('step'))
  return {
    stage,
    threat: asked.get('threat'),
    since: asked.get('since'),
    until: asked.get('until'),
    look: asked.get('look'),
    goTo: (next) => go('review', next ? addressOf(next, null) : ''),
    compareWith: (review, until = null) =>
      go('review', new URLSearchParams({ since: review, ...(until && { until }) }).toString()),
    lookAt: (review) => go('review', new URLSearchParams({ look: review }).toString()),
    open: (threat) => goInstead('review', stage ? addressOf(stage, threat) : ''),
  }
}

function addressOf(stage: Stage, threat: string | null): string {
  return new URLSearchParams([['step', stage], ...(threat ? [['threat', threat]] : [])]).toString()
}
