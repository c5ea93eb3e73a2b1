/**
 * Why a threat came, went or moved: something on the drawing came, went or was changed (`record`), a
 * fact is no longer so (`fact`), a control, a decision or a level set by a person, a threat actor, the
 * data, the scale, or the rules themselves.
 */
export interface Cause {
  readonly of: 'record' | 'fact' | 'control' | 'decision' | 'actor' | 'data' | 'scale' | 'rule'
  /** One sentence, without its full stop. */
  readonly text: string
  /** The changed records behind it, as `elements/bot`; threats with the same ones belong together. */
  readonly records: readonly string[]
}

/** Causes, each once, at most so many: what is far down a list explains little. */
export function eachCauseOnce(causes: readonly Cause[], most = 6): readonly Cause[] {
  const byText = new Map(causes.map((cause) => [cause.text, cause]))
  return [...byText.values()].slice(0, most)
}
