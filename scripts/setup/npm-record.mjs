import { existsSync, readFileSync } from 'node:fs'
import { inProject } from '../process/root.mjs'

const RECORD = 'node_modules/.package-lock.json'

/** Whether npm has noted, after someone ran it by hand, that it installed what the lock asks for. */
export function matchesLock() {
  if (!existsSync(inProject(RECORD))) return false

  const installed = packagesIn(RECORD)
  return isComplete(installed) && Object.values(installed).every(runsHere)
}

const packagesIn = (file) => JSON.parse(readFileSync(inProject(file), 'utf8')).packages

function isComplete(installed) {
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { optional, version }]) =>
      path === '' || optional || installed[path]?.version === version,
  )
}

/** Native packages are there once for each platform: a copied node_modules has the wrong ones. */
const runsHere = ({ os, cpu }) =>
  (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch))
