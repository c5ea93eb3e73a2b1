import { gzipSync } from 'node:zlib'
import { openAndSettle } from './canvas.mjs'
import { figure } from './figure.mjs'

const LIMIT = 340 * 1024 + 1

/** The script and style that the address of a model asks for until its elements are on the screen. */
export async function firstLoad(browser) {
  const page = await browser.newPage()
  await openAndSettle(page, browser.modelOf(200))
  const address = page.url()
  await page.goto('about:blank')

  const requested = []
  page.on('response', (response) => {
    if (/\.(?:js|css)$/.test(new URL(response.url()).pathname)) requested.push(response)
  })
  await page.goto(address)
  const drawn = await page.evaluate(() => globalThis.watch.drawn())
  // An answer that is still on its way has no entry yet.
  await page.waitForLoadState('networkidle')
  const starts = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name, startTime }) => [name, startTime]),
  )
  const startOf = new Map(starts)
  // What has no entry even then was asked for by a worker, and those begin after the drawing.
  const needed = requested.filter((response) => startOf.get(response.url()) < drawn)
  const bodies = await Promise.all(needed.map((response) => response.body()))
  const sizes = bodies.map((body) => gzipSync(body, { level: 9 }).length)
  await page.context().close()
  return [
    figure('First load of the editor: script and style, gzip', {
      value: sizes.reduce((sum, size) => sum + size, 0),
      below: LIMIT,
      unit: 'KiB',
      detail: `${sizes.length} files`,
    }),
  ]
}
