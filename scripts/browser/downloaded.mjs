import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, join } from 'node:path'

const executable =
  /^(chrome-headless-shell|headless_shell|chrome|Chromium|Google Chrome for Testing)(\.exe)?$/

/** The Chromiums that Playwright has downloaded, newest first. */
export function downloadedPlaces() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? cacheHere()
  if (!existsSync(cache)) return []

  const folders = readdirSync(cache).filter((name) => name.startsWith('chromium'))
  return folders
    .toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true }))
    .flatMap((folder) => executablesIn(join(cache, folder)))
}

function cacheHere() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright')
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? homedir(), 'ms-playwright')
  return join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright')
}

function executablesIn(folder) {
  const files = readdirSync(folder, { recursive: true })
  return files.filter((file) => executable.test(basename(file))).map((file) => join(folder, file))
}
