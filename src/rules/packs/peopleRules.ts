import type { Rule } from '../rule'

/** People who are tricked, and people who approve: 7xx. */
export const peopleRules: readonly Rule[] = []
