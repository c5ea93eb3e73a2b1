import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { downloadedPlaces } from './downloaded.mjs'
import { installedPlaces } from './places.mjs'

/** A Chromium that runs, or nothing. A headless shell starts about twice as fast as a full one. */
export function findBrowser() {
  const places = [...installedPlaces(), ...downloadedPlaces()]
  const shells = places.filter(isShell)
  return [...shells, ...places.filter((place) => !isShell(place))].find(runs)
}

const isShell = (place) => /headless[-_]shell(\.exe)?$/.test(place)

export function runs(place) {
  if (!existsSync(place) || !statSync(place).isFile()) return false
  // Windows browsers do not answer; they open a window.
  if (process.platform === 'win32') return true

  const answer = spawnSync(place, ['--version'], { encoding: 'utf8', timeout: 15_000 })
  return answer.status === 0 && /chrom|edge/i.test(answer.stdout)
}
