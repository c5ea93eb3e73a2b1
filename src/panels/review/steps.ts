import { type OpenReview, type ReviewStep, reviewSteps } from '@/model/review'

/** Where one can be in a review: at one of its steps, or at its end. */
export type Stage = ReviewStep | 'sign'

export const stages: readonly Stage[] = [...reviewSteps, 'sign']

interface StageWords {
  readonly title: string
  /** What is asked of whoever goes through it. */
  readonly ask: string
}

const shown = 'Does the drawing show what was built?'

/** What the steps of a review are called, and what they ask. */
export const stageWords: { readonly [S in Stage]: StageWords } = {
  changes: {
    title: 'Changes',
    ask: `What is different since the last signed review, and what it did to the risk. ${shown}`,
  },
  decisions: {
    title: 'Decisions',
    ask: 'Threats that nobody has decided about, and decisions made on facts that are no longer so.',
  },
  acceptances: {
    title: 'Acceptances',
    ask: 'Risks that were accepted for a time that is over or ends soon. Accept them again, or decide anew.',
  },
  controls: {
    title: 'Controls',
    ask: 'Controls that are overdue, that nobody owns, or that nothing shows to be in place.',
  },
  assumptions: {
    title: 'Assumptions',
    ask: 'What was taken for granted. Does it still hold, and who will notice when it does not?',
  },
  sign: {
    title: 'Sign',
    ask: 'What you sign stays in the model and its file as it is now. Its hash shows whether it was altered since; a key also keeps others from signing anew in your name.',
  },
}

/** What a step asks in a review; the first one has nothing to look back on. */
export function askOf(stage: Stage, { since }: Pick<OpenReview, 'since'>): string {
  return stage === 'changes' && since === null ? shown : stageWords[stage].ask
}

/** The stage that a word of the address names. */
export function stageOf(word: string | null): Stage | null {
  return stages.find((stage) => stage === word) ?? null
}

/** The stage after one; itself at the end. */
export function stageAfter(stage: Stage): Stage {
  return stages[stages.indexOf(stage) + 1] ?? stage
}

/** The first step that nobody has been at; the end when there is none. */
export function firstOpen(marks: { readonly [S in ReviewStep]?: string | undefined }): Stage {
  return reviewSteps.find((step) => marks[step] === undefined) ?? 'sign'
}
