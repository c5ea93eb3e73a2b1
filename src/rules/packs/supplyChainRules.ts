import type { Rule } from '../rule'

/** What is built, trained and released, and how: 60x. */
export const supplyChainRules: readonly Rule[] = []
