import { elementsInView, openAndSettle, openFile, zoomTo100 } from './canvas.mjs'
import { figure } from './figure.mjs'
import { median } from './statistics.mjs'

const RUNS = 5
const goals = { 200: 500, 1_000: 900, 5_000: 2_000 }

/** From choosing a file to a canvas on which a click selects. */
export async function opening(browser) {
  const figures = []
  for (const [elements, below] of Object.entries(goals)) {
    const model = browser.modelOf(Number(elements))
    const runs = []
    for (let run = 0; run < RUNS; run += 1) runs.push(await openOnce(browser, model))
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

async function openOnce(browser, model) {
  const page = await browser.newPage()
  await openFile(page, model)
  const drawn = await page.evaluate(() => globalThis.watch.drawn())
  const interactive = await clicked(page, model)
  const chosen = await page.evaluate(() => globalThis.watch.last.change)
  await page.context().close()
  return { drawn: drawn - chosen, interactive: interactive - chosen }
}

/** A model of the library, in the view that it was left in: on a reload of its page. */
export async function reopening(browser) {
  const model = browser.modelOf(5_000)
  const page = await browser.newPage()
  await openAndSettle(page, model)
  await zoomTo100(page)
  const runs = []
  for (let run = 0; run < RUNS; run += 1) {
    await page.reload()
    const drawn = await page.evaluate(() => globalThis.watch.drawn())
    runs.push({ drawn, interactive: await clicked(page, model) })
    await page.waitForTimeout(2_000)
  }
  await page.context().close()
  const drawn = median(runs.map((run) => run.drawn))
  return [
    figure('Open 5,000 elements from the library, where they were left', {
      value: median(runs.map((run) => run.interactive)),
      below: 1_000,
      unit: 's',
      detail: `drawn after ${(drawn / 1000).toFixed(2)} s`,
    }),
  ]
}

/** When an element that was clicked at once is shown as selected. */
async function clicked(page, model) {
  const [{ at, key }] = await elementsInView(page, model)
  // Watched from before the click on: asked for later, the page would first do what it is at.
  await page.evaluate((subject) => globalThis.watch.waitForSelected(subject), key)
  await page.mouse.click(at.x, at.y)
  return page.evaluate(() => globalThis.watch.waiting)
}
