import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inProject } from '../process/root.mjs'

/** One hash for the contents of files and folders; tests do not count. */
export function fingerprint(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesIn)) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(inProject(file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesIn(path) {
  if (!existsSync(inProject(path)) || path.includes('.test.')) return []
  if (!statSync(inProject(path)).isDirectory()) return [path]

  const names = readdirSync(inProject(path)).toSorted()
  return names.flatMap((name) => filesIn(join(path, name)))
}
