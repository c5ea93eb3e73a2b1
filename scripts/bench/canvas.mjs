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

/** Elements that lie wholly on the canvas, those in its middle first, whether they are in the page or in a picture. */
export function elementsInView(page, { places }) {
  return page.evaluate((all) => {
    const canvas = document.querySelector('[role="application"]').getBoundingClientRect()
    const drawing = document.querySelector('.react-flow__viewport')
    const { a: zoom, e, f } = new DOMMatrix(getComputedStyle(drawing).transform)
    const middle = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 }
    const reach = { x: canvas.width / 2 - 60, y: canvas.height / 2 - 90 }
    return all
      .map(({ key, name, centre }) => {
        const at = { x: canvas.x + e + centre.x * zoom, y: canvas.y + f + centre.y * zoom }
        const away = { x: Math.abs(at.x - middle.x), y: Math.abs(at.y - middle.y) }
        return { key, name, at, away, isIn: away.x < reach.x && away.y < reach.y }
      })
      .filter(({ isIn }) => isIn)
      .toSorted((one, other) => one.away.x + one.away.y - other.away.x - other.away.y)
  }, places)
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
