import type { Rule } from '../rule'

/** APIs, gateways, web clients and consoles: 1xx. */
export const apiRules: readonly Rule[] = []
