import { elementsInView, openAndSettle, workOf, zoomTo100 } from './canvas.mjs'
import { figure } from './figure.mjs'
import { median, quantile } from './statistics.mjs'

const CLICKS = 12
const KEYS = 40
const MOVES = 90
const letters = 'abcdefghijklmnopqrstuvwxyz'
const FRAME = 1000 / 60

/** From pressing an element to the inspector that shows it. */
export async function inspecting(browser) {
  const page = await browser.newPage()
  await openAndSettle(page, browser.fileOf(1_000))
  const whole = await clickTimes(page)
  await zoomTo100(page)
  const near = await clickTimes(page)
  await page.context().close()
  return [
    figure('Click an element of 1,000, to the inspector', {
      value: median(near),
      below: 50,
      unit: 'ms',
      detail: `with all 1,000 in view: ${median(whole).toFixed(0)} ms`,
    }),
  ]
}

async function clickTimes(page) {
  const times = []
  for (const { at, key, name } of (await elementsInView(page)).slice(0, CLICKS)) {
    const inspected = page.evaluate((text) => globalThis.watch.inspected(text), name)
    await page.mouse.click(at.x, at.y)
    const shown = await inspected
    times.push(shown - (await page.evaluate(() => globalThis.watch.last.pointerdown)))
    await page.evaluate((subject) => globalThis.watch.selected(subject), key)
    await page.waitForTimeout(100)
  }
  return times
}

/** From a key in the name field of an element to its letter, and all that follows from it. */
export async function typing(browser) {
  const page = await nameFieldOf(browser)
  const work = await workOf(page, () => typeKeys(page))
  const spent = await recordedOf(page, 'keydown', 'workUntilShown')
  await page.context().close()
  return [
    figure('A key in a name field at 1,000 elements, main thread until it is shown', {
      value: median(spent),
      below: 16,
      unit: 'ms',
      detail: `with all that follows from it, storing too: ${(work.main / KEYS).toFixed(0)} ms, ${(work.script / KEYS).toFixed(0)} ms of it script`,
    }),
  ]
}

/** From a key to the acknowledgement of the database that the edit is stored. */
export async function saving(browser) {
  const page = await nameFieldOf(browser)
  const stored = await updatesStored(page)
  const times = await recordedOf(page, 'input', 'saved')
  if ((await updatesStored(page)) <= stored) throw new Error('Saved was said of nothing stored.')
  await page.context().close()
  return [
    figure('An edit at 1,000 elements is in IndexedDB, 95th percentile', {
      value: quantile(times, 0.95),
      below: 50,
      unit: 'ms',
      detail: `median ${median(times).toFixed(0)} ms`,
    }),
  ]
}

/** What a frame costs while an element is dragged, and while the diagram is panned. */
export async function frames(browser) {
  const page = await browser.newPage()
  await openAndSettle(page, browser.fileOf(1_000))
  await zoomTo100(page)
  const drag = await dragging(page)
  const pan = await panning(page)
  await page.context().close()
  return [...frameFigures('dragging an element', drag), ...frameFigures('panning', pan)]
}

const frameFigures = (act, { script, main }) => [
  figure(`Script a frame, ${act} among 1,000 at 100 %`, { value: script, below: 6, unit: 'ms' }),
  figure(`Main thread a frame, ${act} among 1,000 at 100 %`, {
    value: main,
    below: 10,
    unit: 'ms',
  }),
]

async function dragging(page) {
  const [{ at }] = await elementsInView(page)
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  await page.mouse.move(at.x + 8, at.y + 8)
  const each = await eachFrame(page, 'pointermove', (step) =>
    page.mouse.move(at.x + 8 + step * 2, at.y + 8 + step),
  )
  await page.mouse.up()
  await page.waitForTimeout(500)
  return each
}

async function panning(page) {
  const canvas = await page.getByRole('application').boundingBox()
  await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2)
  return eachFrame(page, 'wheel', () => page.mouse.wheel(12, 9))
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

async function nameFieldOf(browser) {
  const page = await browser.newPage()
  await openAndSettle(page, browser.fileOf(1_000))
  await zoomTo100(page)
  const [{ at }] = await elementsInView(page)
  await page.mouse.click(at.x, at.y)
  const field = page.getByRole('region', { name: 'Inspector' }).getByLabel('Name', { exact: true })
  await field.focus()
  await page.keyboard.press('End')
  await page.waitForTimeout(1_500)
  return page
}

async function typeKeys(page) {
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press(letters[key % letters.length])
    await page.waitForTimeout(100)
  }
}

/** How long each key took from an event to an effect, in the page's own time. */
async function recordedOf(page, event, effect) {
  await page.evaluate(([type, end]) => globalThis.watch.record(type, end), [event, effect])
  await typeKeys(page)
  await page.waitForTimeout(500)
  const times = await page.evaluate(() => globalThis.watch.recorded)
  if (times.length !== KEYS) throw new Error(`Of ${KEYS} keys only ${times.length} were seen.`)
  return times
}

function updatesStored(page) {
  return page.evaluate(async () => {
    const [{ name }] = await indexedDB.databases()
    const database = await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.addEventListener('success', () => resolve(opening.result))
      opening.addEventListener('error', () => reject(opening.error))
    })
    const counting = database.transaction('updates').objectStore('updates').count()
    await new Promise((resolve) => counting.addEventListener('success', resolve))
    database.close()
    return counting.result
  })
}
