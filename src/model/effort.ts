import { z } from 'zod/mini'

/** How much work something is, and never more exact than that: hours, days, or a project. */
export const Effort = z.enum(['small', 'medium', 'large'])
export type Effort = z.infer<typeof Effort>
