import { elementsInView, openFile } from './canvas.mjs'
import { figure } from './figure.mjs'
import { median } from './statistics.mjs'

const RUNS = 5
const goals = { 200: 500, 1_000: 900 }

/** From choosing a file to a canvas on which a click selects. */
export async function opening(browser) {
  const figures = []
  for (const [elements, below] of Object.entries(goals)) {
    const file = browser.fileOf(Number(elements))
    const runs = []
    for (let run = 0; run < RUNS; run += 1) runs.push(await openOnce(browser, file))
    const drawn = median(runs.map((run) => run.drawn))
    figures.push(
      figure(`Open ${Number(elements).toLocaleString('en')} elements from a file`, {
        value: median(runs.map((run) => run.interactive)),
        below,
        unit: 's',
        detail: `drawn after ${(drawn / 1000).toFixed(2)} s`,
      }),
    )
  }
  return figures
}

async function openOnce(browser, file) {
  const page = await browser.newPage()
  await openFile(page, file)
  const drawn = await page.evaluate(() => globalThis.watch.drawn())
  const [{ at, key }] = await elementsInView(page)
  const selected = page.evaluate((subject) => globalThis.watch.selected(subject), key)
  await page.mouse.click(at.x, at.y)
  const interactive = await selected
  const chosen = await page.evaluate(() => globalThis.watch.last.change)
  await page.context().close()
  return { drawn: drawn - chosen, interactive: interactive - chosen }
}
