import type { Rule } from '../rule'

/** Models, prompts and what a model is let do: 2xx. */
export const languageModelRules: readonly Rule[] = []
