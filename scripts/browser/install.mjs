import { existsSync } from 'node:fs'
import { withProgress } from '../process/progress.mjs'
import { run } from '../process/run.mjs'
import { runTool } from '../process/tools.mjs'

const MINUTE = 60_000

export async function installWithPlaywright() {
  console.log('Asking Playwright for a Chromium')
  const installed = await withProgress('downloading', () =>
    runTool('playwright', ['install', 'chromium-headless-shell'], {
      stdio: 'ignore',
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
      timeout: 10 * MINUTE,
    }),
  )
  if (!installed) console.log('Playwright could not download one.')
  return installed
}

/** Works where this user may install packages without being asked for a password. */
export async function installWithApt() {
  if (!existsSync('/usr/bin/apt-get')) return false

  console.log('Asking apt-get for a Chromium')
  return withProgress('installing', async () => {
    await apt('update')
    return (await apt('install', 'chromium-headless-shell')) || apt('install', 'chromium')
  })
}

function apt(action, ...packages) {
  const asRoot = process.getuid() === 0 ? [] : ['sudo', '-n']
  const [command, ...args] = [...asRoot, 'apt-get', '-qq', '-y', '-o', 'Acquire::http::Timeout=15']
  const minimal = packages.length > 0 ? ['--no-install-recommends', ...packages] : []
  return run(command, [...args, action, ...minimal], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * MINUTE,
  })
}
