import { findBrowser, runs } from './find.mjs'
import { installWithApt, installWithPlaywright } from './install.mjs'

/** Finds or installs a Chromium, and names it in CHROMIUM_PATH for the tests. */
export async function provideBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named && !runs(named)) {
    console.error(`CHROMIUM_PATH is ${named}, and no Chromium runs there.`)
    return false
  }

  const browser = named || (await findOrInstall())
  if (!browser) return explain()

  console.log(browser)
  process.env.CHROMIUM_PATH = browser
  return true
}

async function findOrInstall() {
  return findBrowser() ?? (await installedBy(installWithPlaywright)) ?? installedBy(installWithApt)
}

async function installedBy(install) {
  return (await install()) ? findBrowser() : undefined
}

function explain() {
  console.error('No Chromium, Chrome or Edge was found, and none could be installed.')
  console.error('Install one, or name one in CHROMIUM_PATH.')
  return false
}
