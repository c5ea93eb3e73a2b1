import { availableParallelism } from 'node:os'
import { inspecting, saving, typing } from './bench/editing.mjs'
import { firstLoad } from './bench/first-load.mjs'
import { frames } from './bench/frames.mjs'
import { firstUse } from './bench/first-use.mjs'
import { looking } from './bench/lens.mjs'
import { loadModules } from './bench/modules.mjs'
import { opening, reopening } from './bench/opening.mjs'
import { startBrowser } from './bench/page.mjs'
import { writeReport } from './bench/report.mjs'
import { evaluating } from './bench/rules.mjs'
import { provideBrowser } from './browser/provide.mjs'
import { runTool } from './process/tools.mjs'
import { requireNode } from './setup/node-version.mjs'
import { buildIfStale } from './setup/bundle.mjs'
import { installPackages } from './setup/packages.mjs'

const parts = [
  evaluating,
  looking,
  firstLoad,
  opening,
  reopening,
  inspecting,
  typing,
  frames,
  saving,
  firstUse,
]

requireNode()
if ((await installPackages()) && (await provideBrowser()) && (await buildIfStale())) {
  await measure()
} else {
  process.exitCode = 1
}

async function measure() {
  console.log(`Measuring on ${availableParallelism()} cores; leave the machine alone meanwhile.`)
  const modules = await loadModules()
  const browser = await startBrowser(modules)
  try {
    const figures = []
    for (const part of parts) {
      for (const figure of await part(browser, modules)) {
        console.log(`${figure.isMet ? '✓' : '✗'} ${figure.what}: ${figure.shown} (${figure.goal})`)
        figures.push(figure)
      }
    }
    writeReport(figures, browser.version)
    await runTool('oxfmt', ['docs/benchmarks.md'])
    if (figures.some(({ isMet }) => !isMet)) process.exitCode = 1
  } finally {
    await browser.close()
  }
}
