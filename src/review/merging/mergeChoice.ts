import type { MadeBy, MergeItem } from '@/model/merging/mergeItem'

/**
 * What a choice is about: a whole record; one field; what was decided about a threat, with who, when and
 * why; how a threat was rated; or where things are drawn on a diagram.
 */
export type ChoiceOf = 'record' | 'field' | 'decision' | 'rating' | 'layout'

/** One question of a merge: all of what it takes is taken over, or none of it. */
export interface MergeChoice {
  /** What it is called among the choices; no other has it. */
  readonly key: string
  readonly of: ChoiceOf
  /** Of a single field its name in the file; of the rest the first of several. */
  readonly field: string
  /** The names, by `itemKey`, of what it takes over. */
  readonly takes: readonly string[]
  readonly by: MadeBy
  readonly isTakenAtFirst: boolean
}

/** A record that differs, with the questions it raises. */
export interface MergeRecord {
  readonly item: MergeItem
  /** What both changed comes first. */
  readonly choices: readonly MergeChoice[]
}

/** What the copies differ in, ready to be asked about. */
export interface MergeQuestions {
  /** What both changed comes first, then what is weightiest. */
  readonly records: readonly MergeRecord[]
  /** What differs only in what nobody is asked about. */
  readonly silent: readonly MergeItem[]
  /** What nobody is asked about and is taken over in any case. */
  readonly unasked: readonly string[]
  /** What has a place on a diagram and follows its record: the place by the record. */
  readonly followers: ReadonlyMap<string, string>
}

/** Every choice, by the record it belongs to. */
export function choicesIn({ records }: Pick<MergeQuestions, 'records'>): readonly MergeChoice[] {
  return records.flatMap(({ choices }) => choices)
}
