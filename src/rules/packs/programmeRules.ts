import type { Rule } from '../rule'

/** How the whole system is looked after: 65x. */
export const programmeRules: readonly Rule[] = []
