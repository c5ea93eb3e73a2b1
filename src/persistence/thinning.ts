const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/*
 * Each span is a multiple of the one before, so that the last state of a week is the last of its day
 * and of its hour too: thinning again and again leaves the same as thinning once.
 */

/** From which age on one state is kept of every so long a span, the coarsest first; younger ones all are. */
const spans = [
  { age: 365 * DAY, span: 4 * WEEK },
  { age: 30 * DAY, span: WEEK },
  { age: 2 * DAY, span: DAY },
  { age: 4 * HOUR, span: HOUR },
] as const

/**
 * Which of some moments (in milliseconds since 1970, in order) no state needs to be kept of: all of the
 * last four hours are kept, then the last of every hour for two days, of every day for a month, of
 * every week for a year, and of every four weeks from then on. The latest is always kept.
 */
export function superfluous(moments: readonly number[], now: number): readonly boolean[] {
  return moments.map((moment, index) => {
    const next = moments[index + 1]
    const span = spans.find(({ age }) => now - moment > age)?.span
    if (next === undefined || span === undefined) return false
    return Math.floor(moment / span) === Math.floor(next / span)
  })
}
