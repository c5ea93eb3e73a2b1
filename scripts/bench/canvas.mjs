/** Opens a file as a person does, and tells when it was chosen, in the page's own time. */
export async function openFile(page, { file }) {
  await page.goto('/')
  await page.getByRole('button', { name: 'Open a file' }).waitFor()
  await page.waitForLoadState('networkidle')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await choosing).setFiles(file)
}

/** Opens a file and waits until the rules have run and all is quiet. */
export async function openAndSettle(page, model) {
  await openFile(page, model)
  await page.evaluate(() => globalThis.watch.drawn())
  await page.getByRole('tab', { name: /^Threats/ }).waitFor()
  await page.waitForTimeout(3_000)
}

/** Brings the diagram to working size. */
export async function zoomTo100(page) {
  await page.getByRole('button', { name: /set to 100 %$/ }).click()
  await page.waitForTimeout(1_000)
}

/**
 * Elements that lie wholly on the canvas, those in its middle first, whether they are in the page or in
 * a picture. The page is only asked for its view: thousands of places would hold it up.
 */
export async function elementsInView(page, { places }) {
  const { canvas, zoom, shift } = await page.evaluate(viewShown)
  const middle = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 }
  const reach = { x: canvas.width / 2 - 60, y: canvas.height / 2 - 90 }
  return places
    .map(({ key, name, centre }) => {
      const at = {
        x: canvas.x + shift.x + centre.x * zoom,
        y: canvas.y + shift.y + centre.y * zoom,
      }
      const away = { x: Math.abs(at.x - middle.x), y: Math.abs(at.y - middle.y) }
      return { key, name, at, away, isIn: away.x < reach.x && away.y < reach.y }
    })
    .filter(({ isIn }) => isIn)
    .toSorted((one, other) => one.away.x + one.away.y - other.away.x - other.away.y)
}

/** Runs in the page. */
function viewShown() {
  const { x, y, width, height } = document
    .querySelector('[role="application"]')
    .getBoundingClientRect()
  const drawing = document.querySelector('.react-flow__viewport')
  const { a: zoom, e, f } = new DOMMatrix(getComputedStyle(drawing).transform)
  return { canvas: { x, y, width, height }, zoom, shift: { x: e, y: f } }
}

/** Script and all main-thread work that an act costs, in milliseconds of processor time. */
export async function workOf(page, act) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await metricsOf(session)
  await act()
  const after = await metricsOf(session)
  await session.detach()
  return {
    script: (after.ScriptDuration - before.ScriptDuration) * 1000,
    main: (after.TaskDuration - before.TaskDuration) * 1000,
  }
}

async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}
