import { readFileSync } from 'node:fs'
import { inProject } from '../process/root.mjs'

/** Stops with a plain sentence instead of letting a tool fail on syntax that Node does not know. */
export function requireNode(exitCode = 1) {
  const { engines } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'))
  const needed = engines.node.replace(/[^\d.]/g, '')
  if (!isOlder(process.versions.node, needed)) return

  console.error(`Corral needs Node ${needed} or newer, and this is ${process.versions.node}.`)
  console.error('It is at https://nodejs.org')
  process.exit(exitCode)
}

function isOlder(version, needed) {
  const [major, minor] = version.split('.').map(Number)
  const [neededMajor, neededMinor] = needed.split('.').map(Number)
  return major < neededMajor || (major === neededMajor && minor < neededMinor)
}
