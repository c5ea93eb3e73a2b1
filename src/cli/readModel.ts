import { type Opened, openFile } from '@/interchange/openFile'
import type { Refusal } from '@/interchange/refusal'
import type { SourceText } from './system'
import { Unusable } from './unusable'

/**
 * The model in a file of any format that Corral opens. What another tool's file leaves out, the day on
 * which it was made, is the day on which it was last changed, so that it reads the same every time.
 * Throws `Unusable` when the file cannot be opened.
 */
export function readModel({ path, text, changedAt }: SourceText): Opened {
  const result = openFile(text, path, changedAt)
  if (result.type === 'opened') return result
  throw new Unusable(
    namesFile(result, path) ? result.message : `${placeOf(result, path)}: ${result.message}`,
  )
}

/** Whether the message speaks of the file by its name, which it does when no place in it is to blame. */
function namesFile({ message }: Refusal, path: string): boolean {
  return message.startsWith(`“${path}”`)
}

function placeOf({ where }: Refusal, path: string): string {
  return where === undefined ? path : `${path}, ${where}`
}
