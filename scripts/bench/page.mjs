import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { inProject } from '../process/root.mjs'
import { freePort } from '../steps/free-port.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The production build on a server of its own, and a browser to look at it with. */
export async function startBrowser(modules) {
  const port = await freePort()
  const server = await preview({ root: inProject(), logLevel: 'warn', preview: { port } })
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: flags })
  const folder = mkdtempSync(join(tmpdir(), 'corral-bench-'))
  return {
    version: browser.version(),
    newPage: () => newPage(browser, `http://127.0.0.1:${port}`),
    modelOf: (elements) => modelOf(modules, folder, elements),
    close: async () => {
      await browser.close()
      await server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A page that knows nothing yet: no model, nothing in its cache. Closing it forgets everything. */
async function newPage(browser, baseURL) {
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 } })
  await context.addInitScript({ path: inProject('scripts', 'bench', 'in-page.mjs') })
  return context.newPage()
}

/** A generated model as the file that Corral itself would write, and where its elements are. */
function modelOf({ largeModel, corralFileOf, analysisOf }, folder, elements) {
  const file = join(folder, `${elements}.corral.json`)
  const model = largeModel(elements)
  if (!existsSync(file)) writeFileSync(file, corralFileOf(model, analysisOf(model).threats))
  const [diagram] = Object.values(model.diagrams)
  const places = Object.values(model.elements).map(({ id, name }) => {
    const { x, y, width, height } = diagram.elements[id]
    return { key: `element:${id}`, name, centre: { x: x + width / 2, y: y + height / 2 } }
  })
  return { file, places }
}
