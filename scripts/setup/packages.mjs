import { lstatSync } from 'node:fs'
import { withProgress } from '../process/progress.mjs'
import { inProject } from '../process/root.mjs'
import { fingerprint } from './fingerprint.mjs'
import { npm } from './npm.mjs'
import { matchesLock } from './npm-record.mjs'
import { isStamped, stamp } from './stamp.mjs'

const STAMP = 'node_modules/.setup-stamp'

const wanted = () => [fingerprint(['package-lock.json']), process.platform, process.arch].join(' ')

/** Makes node_modules what the lock says, and does nothing when it already is. */
export async function installPackages() {
  if (isStamped(STAMP, wanted())) return true
  if (!matchesLock() && !(await install())) return false

  stamp(STAMP, wanted())
  return true
}

async function install() {
  if (isLinked()) {
    console.error('node_modules is a link, and npm would empty the folder that it leads to.')
    console.error('Install the packages there, or remove the link.')
    return false
  }
  console.log('Installing packages')
  const installed = await withProgress(
    'installing',
    async () => (await npm('ci')) || npm('install'),
  )
  if (!installed) console.error('The packages could not be installed. Is there a connection?')
  return installed
}

function isLinked() {
  const modules = lstatSync(inProject('node_modules'), { throwIfNoEntry: false })
  return modules?.isSymbolicLink() ?? false
}
