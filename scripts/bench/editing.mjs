import { elementsInView, openAndSettle, workOf, zoomTo100 } from './canvas.mjs'
import { figure } from './figure.mjs'
import { median, quantile } from './statistics.mjs'

const CLICKS = 12
const KEYS = 40
const letters = 'abcdefghijklmnopqrstuvwxyz'

/** From pressing an element to the inspector that shows it. */
export async function inspecting(browser) {
  const figures = []
  for (const elements of [1_000, 5_000]) {
    const page = await browser.newPage()
    const model = browser.modelOf(elements)
    await openAndSettle(page, model)
    const whole = await clickTimes(page, model)
    await zoomTo100(page)
    const near = await clickTimes(page, model)
    await page.context().close()
    figures.push(
      figure(`Click an element of ${elements.toLocaleString('en')}, to the inspector`, {
        value: median(near),
        below: 40,
        unit: 'ms',
        detail: `with all of them in view: ${median(whole).toFixed(0)} ms`,
      }),
    )
  }
  return figures
}

async function clickTimes(page, model) {
  const times = []
  for (const { at, key, name } of (await elementsInView(page, model)).slice(0, CLICKS)) {
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

async function nameFieldOf(browser) {
  const page = await browser.newPage()
  const model = browser.modelOf(1_000)
  await openAndSettle(page, model)
  await zoomTo100(page)
  const [{ at }] = await elementsInView(page, model)
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
