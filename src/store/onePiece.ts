import { type InPieces, whileThereIsTime } from '@/model/inPieces'

/** So long, in milliseconds, the page may be held up before it is asked what else there is to do. */
const PIECE = 8

/** Goes on with some work for as long as nobody notices; what comes of it once it is done. */
export function onePiece<Result extends object>(work: InPieces<Result>): Result | null {
  const end = performance.now() + PIECE
  return whileThereIsTime(work, () => performance.now() < end)
}
