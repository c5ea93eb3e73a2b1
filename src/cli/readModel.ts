import { type Opened, openFile } from '@/interchange/openFile'
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
  const where = result.where === undefined ? '' : `, ${result.where}`
  throw new Unusable(`${path}${where}: ${result.message}`)
}
