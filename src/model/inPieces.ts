/** Long work that pauses now and then, so that whoever does it can do something else in between. */
export type InPieces<Result> = Generator<undefined, Result>

/** Does all of it at once. */
export function atOnce<Result>(work: InPieces<Result>): Result {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}

/** Goes on with it as long as there is time; what comes of it once it is done, and null before. */
export function whileThereIsTime<Result extends object>(
  work: InPieces<Result>,
  hasTime: () => boolean,
): Result | null {
  while (hasTime()) {
    const step = work.next()
    if (step.done) return step.value
  }
  return null
}
