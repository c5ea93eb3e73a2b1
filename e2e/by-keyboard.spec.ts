import { type App, expect, test } from './app'
import { boxOf } from './boxOf'

test('a diagram is drawn by the keyboard alone', async ({ app, page }) => {
  await app.goHome()
  const start = page.getByRole('button', { name: 'New model' })
  while (!(await start.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  await expect(app.canvas).toBeFocused()

  await app.command('add user')
  await app.nameIt('Customer')
  await addBeside(app, 'ArrowRight', 'chat bot')
  await app.nameIt('Bot')
  await addBeside(app, 'ArrowDown', 'database')
  await app.nameIt('Records')
  await app.command('boundary: host')
  await app.nameIt('Inside')

  // Up from the boundary, along the flow back to the bot, which is put in.
  await page.keyboard.press('Home')
  await page.keyboard.press(']')
  await page.keyboard.press(']')
  await expect(app.focused).toHaveAccessibleName(/^Bot,.* 2 of 3$/)
  await page.keyboard.press('Enter')
  await app.command('move into')
  await page.getByRole('option', { name: 'Inside' }).waitFor()
  await expect(page.getByRole('dialog').locator(':focus')).toBeVisible()
  await page.keyboard.press('Enter')

  expect(await app.drawn()).toEqual({
    elements: expect.arrayContaining([
      ['Customer', null],
      ['Bot', 'Inside'],
      ['Records', null],
    ]),
    flows: expect.arrayContaining([
      ['Customer', 'Bot'],
      ['Bot', 'Records'],
    ]),
    boundaries: ['Inside'],
  })
})

/** Opens the picker on a side of what has the focus, and takes the first kind that is found. */
async function addBeside(app: App, arrow: string, kind: string) {
  await app.page.keyboard.press(`Alt+Shift+${arrow}`)
  await expect(app.page.getByRole('combobox', { name: 'Find a kind' })).toBeFocused()
  await app.page.keyboard.type(kind)
  await app.page.keyboard.press('Enter')
}

test('the keys lead along flows, from one to the next, and move things across a border', async ({
  app,
  page,
}) => {
  await app.startFromTemplate('Banking assistant')
  // What is found on a flow is part of its name.
  await expect(app.side.getByRole('tab', { name: /^Threats \d/ })).toBeVisible()
  await app.element('Service bot').click()
  await page.keyboard.press(']')
  const first = await app.focused.getAttribute('aria-label')
  await page.keyboard.press('ArrowDown')
  await expect(app.focused).toHaveAccessibleName(/flow from Service bot to/)
  await expect(app.focused).not.toHaveAccessibleName(first ?? '')
  await page.keyboard.press('ArrowUp')
  await expect(app.focused).toHaveAccessibleName(first ?? '')
  await page.keyboard.press('PageUp')
  await expect(app.focused).toHaveAccessibleName(/^Service bot,/)

  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.keyboard.press('m')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByText('Moved right, out of all boundaries')).toBeAttached()
})

test('what has the focus is never under a bar of the canvas', async ({ app, page }) => {
  await app.startFromTemplate('Banking assistant')
  await page.keyboard.press('Shift+M')
  const minimap = page.getByRole('img', { name: 'Minimap' })
  await minimap.waitFor()
  await app.canvas.focus()
  for (const key of ['End', 'Home', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key)
    const isClear = async () => {
      const [box, over] = [await boxOf(app.focused), await boxOf(minimap)]
      return box.x + box.width <= over.x || box.y + box.height <= over.y
    }
    await expect.poll(isClear).toBe(true)
  }
})

test('letters alone do nothing once they are turned off, also the next time', async ({
  app,
  page,
}) => {
  await app.startBlank('Quiet')
  await app.add('Chat bot', 'Bot')
  await app.add('Database', 'Records')
  await app.command('turn off shortcuts of a single')
  await expect(page.getByText('Single keys are no shortcuts any more').first()).toBeAttached()
  await app.saved()
  await page.reload()
  await app.element('Bot').click()
  await page.keyboard.press('c')
  await page.keyboard.press('m')
  await expect(page.getByText(/^Arrows/)).toHaveCount(0)
  await page.keyboard.press('F2')
  await app.nameIt('Robot')
  await expect(app.element('Robot')).toBeVisible()
})

test('what is looked for on the diagram is found one after the other', async ({ app, page }) => {
  await app.startFromTemplate('Banking assistant')
  await page.keyboard.press('ControlOrMeta+f')
  const bar = page.getByRole('search')
  await expect(bar.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('customer')
  await expect(bar.getByText(/^1 of/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(bar.getByText(/^2 of/)).toBeVisible()
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(app.canvas).toBeFocused()
  await expect(app.focused).toHaveAccessibleName(/^Customer,/)
})
