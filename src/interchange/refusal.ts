/** Why a file was not opened. */
export type RefusalReason =
  | 'empty'
  | 'tooLarge'
  | 'tooDeep'
  | 'tooMany'
  | 'notText'
  | 'notJson'
  | 'unsafe'
  | 'unknownFormat'
  | 'newer'
  | 'wrong'

/** A file that was not opened: what is wrong with it, where, and how to mend it, in words. */
export interface Refusal {
  readonly type: 'refused'
  readonly reason: RefusalReason
  readonly message: string
  /** The place in the file, such as `line 3, column 7` or `model › elements › “bot” › name`. */
  readonly where?: string
}

export function refusal(reason: RefusalReason, message: string, where?: string): Refusal {
  return { type: 'refused', reason, message, ...(where !== undefined && { where }) }
}

/** A path through a file in words: `model › elements › “bot” › name`; places in a list count from 1. */
export function pathInWords(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file as a whole'
  return path.map(stepInWords).join(' › ')
}

function stepInWords(step: PropertyKey): string {
  if (typeof step === 'number') return `${step + 1}.`
  const name = String(step)
  return /^[a-zA-Z]{1,20}$/.test(name) ? name : `“${shortened(name, 60)}”`
}

/** A text that fits into a message. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`
}
