/** Long work that pauses now and then, so that whoever does it can do something else in between. */
export type InPieces<Result> = Generator<undefined, Result>

/** Does all of it at once. */
export function atOnce<Result>(work: InPieces<Result>): Result {
  let step = work.next()
  while (!step.done) step = work.next()
  return step.value
}
