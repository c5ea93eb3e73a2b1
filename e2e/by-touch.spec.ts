import { expect, test } from './app'
import { boxOf } from './boxOf'
import type { Place } from './fingers'

test.use({ hasTouch: true })

const middleOf = async (locator: Parameters<typeof boxOf>[0]): Promise<Place> => {
  const { x, y, width, height } = await boxOf(locator)
  return { x: x + width / 2, y: y + height / 2 }
}

test('a diagram is drawn by touch alone', async ({ app, page }) => {
  await app.goHome()
  await page.getByRole('button', { name: 'New model' }).tap()
  await app.tapIn('User / customer', 'Customer')
  await app.tapIn('Chat bot', 'Bot')

  await app.element('Customer').tap()
  await app.inBar('Connect by tapping…').tap()
  await app.element('Bot').tap()
  await app.nameIt('Question')

  // The plus on the lower side of the bot asks what comes there.
  await app.element('Bot').tap()
  const bot = await app.settled('Bot')
  await page.touchscreen.tap(bot.x + bot.width / 2, bot.y + bot.height)
  await page.getByRole('option', { name: 'Database' }).tap()
  await app.nameIt('Records')

  await app.tapIn('Host / container / runtime', 'Inside')
  await app.element('Records').tap()
  await app.pressLong(await middleOf(app.element('Records')))
  await page.getByRole('menuitem', { name: 'Move into boundary…' }).tap()
  // Tapped as soon as it can be seen.
  const choice = await middleOf(page.getByRole('option', { name: 'Inside' }))
  await page.touchscreen.tap(choice.x, choice.y)
  await expect(page.getByRole('option', { name: 'Inside' })).toBeHidden()

  expect(await app.drawn()).toEqual({
    elements: expect.arrayContaining([
      ['Customer', null],
      ['Bot', null],
      ['Records', 'Inside'],
    ]),
    flows: expect.arrayContaining([
      ['Customer', 'Bot'],
      ['Bot', 'Records'],
    ]),
    boundaries: ['Inside'],
  })
})

test('two fingers zoom and move the view wherever they come down, and move nothing else', async ({
  app,
  page,
}) => {
  await app.startBlank('Pinched')
  await app.tapIn('Chat bot', 'Bot')
  const bot = await app.settled('Bot')
  const open = await boxOf(app.canvas)
  const onBot = { x: bot.x + bot.width / 2, y: bot.y + bot.height / 2 }
  const places: readonly (readonly [Place, Place])[] = [
    [
      { x: onBot.x - 20, y: onBot.y },
      { x: onBot.x + 20, y: onBot.y },
    ],
    [onBot, { x: onBot.x, y: onBot.y + 120 }],
    [
      { x: open.x + 60, y: open.y + 60 },
      { x: open.x + 100, y: open.y + 60 },
    ],
  ]
  for (const [one, other] of places) {
    const before = await app.zoom()
    const [dx, dy] = [(other.x - one.x) / 4, (other.y - one.y) / 4]
    const apart: readonly [Place, Place] = [
      { x: one.x - dx, y: one.y - dy },
      { x: other.x + dx, y: other.y + dy },
    ]
    await app.pinch([one, other], apart)
    await expect.poll(() => app.zoom()).toBe(Math.round(before * 1.5))
    await app.pinch(apart, [one, other])
    await expect.poll(() => app.zoom()).toBe(before)
  }
  expect(await app.settled('Bot')).toEqual(bot)
  // Nothing was moved: the last step is the one that drew it.
  await expect(page.getByRole('button', { name: /^Undo: Add/ })).toBeVisible()
})

test('a finger beside the border of a boundary moves the view, and not the boundary', async ({
  app,
  page,
}) => {
  await app.startBlank('Beside')
  await app.tapIn('Host / container / runtime', 'Inside')
  const canvas = await boxOf(app.canvas)
  await page.touchscreen.tap(canvas.x + 20, canvas.y + canvas.height - 60)
  await expect(app.side.getByRole('textbox', { name: 'Title' })).toBeVisible()
  const before = await app.settled('Inside')
  const beside = { x: before.x - 4, y: before.y + before.height / 2 }
  await app.dragByFinger(beside, { x: -60, y: 40 })
  await expect.poll(async () => (await boxOf(app.element('Inside'))).x).toBeLessThan(before.x - 20)
  // Nothing was moved: the last step is the one that drew it.
  await expect(page.getByRole('button', { name: /^Undo: Add/ })).toBeVisible()
})

test('taps rename, move, and select several', async ({ app, page }) => {
  await app.startBlank('Tapped')
  await app.tapIn('Chat bot', 'Bot')
  await app.tapIn('Database', 'Records')
  const at = await middleOf(app.element('Bot'))
  await page.touchscreen.tap(at.x, at.y)
  await page.touchscreen.tap(at.x, at.y)
  await app.nameIt('Robot')
  await expect(app.element('Robot')).toBeVisible()

  await app.element('Robot').tap()
  await app.inBar('Move to…').tap()
  const canvas = await boxOf(app.canvas)
  await page.touchscreen.tap(canvas.x + 200, canvas.y + 160)
  await expect
    .poll(async () => Math.abs((await middleOf(app.element('Robot'))).y - canvas.y - 160))
    .toBeLessThan(12)

  await app.inBar('Select several…').tap()
  await app.element('Records').tap()
  await expect(page.getByText('2 selected')).toBeVisible()
})

test('what a key opens can be tapped at once where there is a touch screen too', async ({
  app,
  page,
}) => {
  await app.startBlank('Found')
  await app.canvas.focus()
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('combobox', { name: /^Find a command/ })).toBeFocused()
  await page.keyboard.type('Keyboard shortcuts')
  const entry = page.getByRole('option').first()
  await expect(entry).toContainText('Keyboard shortcuts')
  const { x, y } = await middleOf(entry)
  await page.touchscreen.tap(x, y)
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts and help' })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the bar bends and straightens a flow, and wraps two, by taps alone', async ({
    app,
    page,
  }) => {
    await app.goHome()
    await page.getByRole('button', { name: 'New model' }).tap()
    await page.getByRole('navigation', { name: 'Panes' }).getByRole('button', { name: 'Add' }).tap()
    await page.getByRole('button', { name: 'User / customer', exact: true }).tap()
    await app.nameIt('Customer')
    await app.element('Customer').tap()
    const { x, y, width, height } = await app.settled('Customer')
    await page.touchscreen.tap(x + width / 2, y + height)
    await page.getByRole('option', { name: 'Chat bot' }).tap()
    await app.nameIt('Bot')

    const flow = app.canvas.getByLabel(/^flow from Customer to Bot/)
    const middle = await middleOf(flow)
    await page.touchscreen.tap(middle.x, middle.y)
    const wideness = async () => Math.round((await boxOf(flow)).width)
    const straight = await wideness()
    await app.inBar('Bend it to pass…').tap()
    await page.touchscreen.tap(middle.x + 120, middle.y)
    await expect.poll(wideness).toBeGreaterThan(straight + 30)
    await app.inBar('Remove this bend').tap()
    await expect.poll(wideness).toBe(straight)

    await app.element('Bot').tap()
    await app.inBar('Select several…').tap()
    await app.element('Customer').tap()
    await app.inBar('Wrap in a boundary…').tap()
    await page.getByRole('option', { name: 'Host / container / runtime' }).tap()
    await app.nameIt('Inside')
    await expect(app.element('Inside')).toBeVisible()
    await expect(app.inBar('Select several…')).toHaveAttribute('aria-pressed', 'false')
  })

  test('what comes next is asked for from far away too', async ({ app, page }) => {
    await app.startFromTemplate('Banking assistant')
    expect(await app.zoom()).toBeLessThan(45)
    await app.element('Service bot').tap()
    const { x, y, width, height } = await app.settled('Service bot')
    await page.touchscreen.tap(x + width / 2, y + height + 8)
    await expect(page.getByRole('dialog', { name: 'What does the flow lead to?' })).toBeVisible()
  })
})
