import { z } from 'zod/mini'

/**
 * Keeps zod from writing functions for its schemas, which the policy of the page forbids. It must be
 * called before anything is parsed: zod tries once and remembers.
 */
export function parseWithoutEval(): void {
  z.config({ jitless: true })
}
