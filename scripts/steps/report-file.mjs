import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { inProject } from '../process/root.mjs'

/** Where a test runner is to write what it counted. What an earlier run wrote there is removed. */
export function newReport(name) {
  const folder = inProject('node_modules', '.cache')
  const file = inProject('node_modules', '.cache', `${name}.json`)
  mkdirSync(folder, { recursive: true })
  rmSync(file, { force: true })
  return file
}

/** A run that ended badly without naming a failed test, or without a report, has one failure. */
export function countIn(file, count, ended) {
  const { passed, failed } = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 1 }
  return { passed, failed: ended ? failed : Math.max(failed, 1) }
}
