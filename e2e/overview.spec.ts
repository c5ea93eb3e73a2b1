import { writeCorral } from '../src/interchange/corral/writeCorral'
import { largeModel } from '../src/testing/largeModel'
import { type App, expect, test } from './app'
import { boxOf } from './boxOf'

const first = 'User / customer 0'
const second = 'Administrator / operator 1'

test('in the overview of a large model things are picked, framed, moved and named', async ({
  app,
  page,
}) => {
  await openLarge(app)
  const name = app.side.getByRole('textbox', { name: 'Name', exact: true })
  const at = await middleOf(app, first)
  const next = await middleOf(app, second)

  await page.mouse.click(next.x, next.y)
  await expect(name).toHaveValue(second)

  await page.mouse.click(at.x, at.y, { button: 'right' })
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(name).toHaveValue(first)

  const before = await boxOf(app.element(first))
  await app.pull(at, { x: 4, y: 24 })
  await expect.poll(async () => (await boxOf(app.element(first))).y).toBeGreaterThan(before.y + 15)
  await app.undo()
  await expect.poll(async () => (await boxOf(app.element(first))).y).toBeCloseTo(before.y, 0)

  // From outside of the boundaries, which would be taken by their borders.
  await app.pull({ x: at.x - 24, y: at.y - 20 }, { x: next.x - at.x + 26, y: 22 })
  await expect(page.getByText('2 selected')).toBeVisible()

  await page.mouse.dblclick(next.x, next.y)
  await app.nameIt('Operator')
  await expect(app.element('Operator')).toBeVisible()
  expect(await app.zoom()).toBe(80)
})

test('a diagram is seen as it was left when its model is opened again', async ({ app, page }) => {
  await app.startFromTemplate('Banking assistant')
  const seen = async () => ({ ...(await app.settled('Service bot')), zoom: await app.zoom() })
  await app.canvas.focus()
  await page.keyboard.press('ControlOrMeta+0')
  await expect.poll(() => app.zoom()).toBe(100)
  await page.mouse.move(640, 400)
  await page.mouse.wheel(120, 80)
  const left = await seen()
  await app.saved()
  await page.reload()
  await expect.poll(seen).toEqual(left)
})

/** Opens a model of a thousand elements, which is so far away that it is one picture. */
async function openLarge(app: App) {
  await app.goHome()
  await app.openFile('large.corral.json', writeCorral(largeModel(1_000), []))
  await expect(app.page.getByRole('tab', { name: /^Threats \d/ })).toBeVisible()
  await expect.poll(() => app.zoom()).toBeLessThan(20)
  await expect(app.elements).toHaveCount(0)
  // Away from what lies over the corner of the canvas.
  await app.page.mouse.move(640, 400)
  await app.page.mouse.wheel(-150, -120)
}

/** Goes to an element by the arrow keys, and tells where it is on the page. */
async function middleOf(app: App, name: string) {
  await app.canvas.focus()
  await app.page.keyboard.press('ArrowRight')
  const { x, y, width, height } = await boxOf(app.element(name))
  return { x: x + width / 2, y: y + height / 2 }
}
