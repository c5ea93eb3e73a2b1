import { elementsInView, openAndSettle, workOf, zoomTo100 } from './canvas.mjs'
import { figure } from './figure.mjs'

const MOVES = 90
const FRAME = 1000 / 60
const acts = { panning: panning, zooming: zooming, 'dragging an element': dragging }

/** What a frame costs while the diagram is panned and zoomed and an element is dragged, and the memory. */
export async function frames(browser) {
  return [...(await framesOf(browser, 1_000)), ...(await framesOf(browser, 5_000))]
}

async function framesOf(browser, elements) {
  const page = await browser.newPage()
  const model = browser.modelOf(elements)
  const among = elements.toLocaleString('en')
  await openAndSettle(page, model)
  const figures = []
  for (const [act, doing] of Object.entries(acts)) {
    const { main, script } = await doing(page, model)
    figures.push(
      figure(`Main thread a frame, ${act} with all ${among} in view`, {
        value: main,
        below: elements > 1_000 ? 16 : 12,
        unit: 'ms',
        detail: `${script.toFixed(1)} ms of it script`,
      }),
    )
  }
  await zoomTo100(page)
  for (const [act, doing] of Object.entries(acts)) {
    const { main, script } = await doing(page, model)
    const where = `${act} among ${among} at 100 %`
    figures.push(
      figure(`Main thread a frame, ${where}`, { value: main, below: 8, unit: 'ms' }),
      figure(`Script a frame, ${where}`, { value: script, below: 5, unit: 'ms' }),
    )
  }
  figures.push(await memory(page, among))
  await page.context().close()
  return figures
}

async function dragging(page, model) {
  const [{ at }] = await elementsInView(page, model)
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x + 8, at.y + 8)
  const each = await eachFrame(page, 'pointermove', (step) =>
    page.mouse.move(at.x + 8 + step * 2, at.y + 8 + step),
  )
  await page.mouse.up()
  // Back to where the model has it, for who looks for it there.
  await page.keyboard.press('Control+z')
  await page.waitForTimeout(500)
  return each
}

async function panning(page) {
  await toMiddle(page)
  // There and back again, so that everything is where it was.
  return eachFrame(page, 'wheel', (step) =>
    step < MOVES / 2 ? page.mouse.wheel(12, 9) : page.mouse.wheel(-12, -9),
  )
}

async function zooming(page) {
  await toMiddle(page)
  await page.keyboard.down('Control')
  const each = await eachFrame(page, 'wheel', (step) =>
    page.mouse.wheel(0, step < MOVES / 2 ? -4 : 4),
  )
  await page.keyboard.up('Control')
  await page.waitForTimeout(500)
  return each
}

async function toMiddle(page) {
  const { x, y, width, height } = await page.getByRole('application').boundingBox()
  await page.mouse.move(x + width / 2, y + height / 2)
}

/** The work of each frame that had something to show. Input comes once a frame, so it counts them. */
async function eachFrame(page, input, move) {
  const count = () => page.evaluate((type) => globalThis.watch.counts[type] ?? 0, input)
  const before = await count()
  const { script, main } = await workOf(page, async () => {
    for (let step = 0; step < MOVES; step += 1) {
      const due = performance.now() + FRAME
      await move(step)
      await page.waitForTimeout(Math.max(0, due - performance.now()))
    }
  })
  const drawn = (await count()) - before
  return { script: script / drawn, main: main / drawn }
}

/** What the scripts of the page hold on to, and what the browser keeps beside for them. */
async function memory(page, among) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const {
    usedSize,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return figure(`Memory with ${among} elements open`, {
    value: usedSize + embedderHeapUsedSize + backingStorageSize,
    below: 300 * 1024 ** 2,
    unit: 'MiB',
    detail: `${(usedSize / 1024 ** 2).toFixed(0)} MiB of it held by script`,
  })
}
