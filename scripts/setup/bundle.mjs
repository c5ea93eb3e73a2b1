import { withProgress } from '../process/progress.mjs'
import { runTool } from '../process/tools.mjs'
import { fingerprint } from './fingerprint.mjs'
import { isStamped, stamp } from './stamp.mjs'

const STAMP = 'dist/.build-stamp'
const sources = ['index.html', 'package-lock.json', 'page', 'public', 'src', 'vite.config.ts']

/** Builds what is served, unless what is there was built from these very sources. */
export async function buildIfStale() {
  if (isStamped(STAMP, fingerprint(sources))) return true
  return build()
}

export async function build() {
  // Taken first: a file saved during the build makes the result stale.
  const before = fingerprint(sources)
  const built = await withProgress('building', () => runTool('vite', ['build']))
  if (built) stamp(STAMP, before)
  return built
}
