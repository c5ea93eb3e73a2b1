import { type App, expect, test } from './app'
import { boxOf } from './boxOf'

/** A bot outside of a tenant, which is empty and large enough for it. */
async function drawBotAndTenant(app: App) {
  await app.startBlank('Bounded')
  await app.addAt('Tenant', 'Tenant A', { x: 0.7, y: 0.35 })
  await app.addAt('Chat bot', 'Bot', { x: 0.25, y: 0.75 })
}

/** From where something is to the middle of something else. */
async function wayTo(app: App, from: string, to: string) {
  const [start, end] = [await boxOf(app.element(from)), await boxOf(app.element(to))]
  return {
    x: end.x + end.width / 2 - (start.x + start.width / 2),
    y: end.y + end.height / 2 - (start.y + start.height / 2),
  }
}

test('an element is dropped into a boundary and out of it', async ({ app }) => {
  await drawBotAndTenant(app)
  await expect(app.element('Bot')).not.toHaveAccessibleName(/in Tenant A/)

  const inside = await wayTo(app, 'Bot', 'Tenant A')
  await app.drag('Bot', inside)
  await expect(app.element('Bot')).toHaveAccessibleName(/in Tenant A/)

  await app.drag('Bot', { x: -inside.x, y: -inside.y })
  await expect(app.element('Bot')).not.toHaveAccessibleName(/in Tenant A/)
})

test('an element is put into a boundary and taken out by the menu', async ({ app, page }) => {
  await drawBotAndTenant(app)
  await app.element('Bot').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Move into boundary' }).click()
  await page.getByRole('option', { name: 'Tenant A' }).click()
  await expect(app.element('Bot')).toHaveAccessibleName(/in Tenant A/)

  await app.element('Bot').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Take out of Tenant A' }).click()
  await expect(app.element('Bot')).not.toHaveAccessibleName(/in Tenant A/)
})

test('a boundary takes along what is in it, in one step', async ({ app }) => {
  await drawBotAndTenant(app)
  await app.drag('Bot', await wayTo(app, 'Bot', 'Tenant A'))
  const [tenant, bot] = [await app.settled('Tenant A'), await app.settled('Bot')]

  await app.drag('Tenant A', { x: -160, y: 120 })
  const movedTenant = await app.settled('Tenant A')
  const movedBot = await app.settled('Bot')
  expect(movedTenant.x).toBeLessThan(tenant.x - 100)
  expect(movedBot.x - bot.x).toBeCloseTo(movedTenant.x - tenant.x, 0)
  expect(movedBot.y - bot.y).toBeCloseTo(movedTenant.y - tenant.y, 0)

  await app.undo()
  expect((await app.settled('Tenant A')).x).toBeCloseTo(tenant.x, 0)
  expect((await app.settled('Bot')).x).toBeCloseTo(bot.x, 0)
  await expect(app.element('Bot')).toHaveAccessibleName(/in Tenant A/)
})

test('a boundary that is resized around an element does not take it in', async ({ app }) => {
  await drawBotAndTenant(app)
  await app.drag('Bot', { x: 0, y: -60 })
  const bot = await app.settled('Bot')
  const before = await app.settled('Tenant A')
  await app.element('Tenant A').getByText('Tenant A').click()

  await app.pull(
    { x: before.x, y: before.y + before.height },
    { x: bot.x - 20 - before.x, y: bot.y + bot.height + 20 - before.y - before.height },
  )
  const after = await app.settled('Tenant A')
  expect(after.width).toBeGreaterThan(before.width + 80)
  expect(after.x + after.width).toBeCloseTo(before.x + before.width, 0)
  await expect(app.element('Bot')).not.toHaveAccessibleName(/in Tenant A/)

  await app.undo()
  expect((await app.settled('Tenant A')).width).toBeCloseTo(before.width, 0)
})

test('an element is resized by a corner, in one step, and never smaller than its name', async ({
  app,
}) => {
  await drawBotAndTenant(app)
  const before = await app.settled('Bot')
  const corner = { x: before.x + before.width, y: before.y + before.height }

  await app.pull(corner, { x: 80, y: 40 })
  const after = await app.settled('Bot')
  expect(after.width).toBeGreaterThan(before.width + 60)
  expect(after.height).toBeGreaterThan(before.height + 20)
  expect([after.x, after.y]).toEqual([before.x, before.y])

  await app.undo()
  expect((await app.settled('Bot')).width).toBeCloseTo(before.width, 0)

  await app.pull(corner, { x: -600, y: -300 })
  const least = await app.settled('Bot')
  expect(least.width).toBeGreaterThan(60)
  expect(least.height).toBeGreaterThan(40)
})

test('the keys resize what is selected', async ({ app, page }) => {
  await drawBotAndTenant(app)
  const before = await app.settled('Bot')
  await app.canvas.focus()
  await page.keyboard.press('ControlOrMeta+Shift+ArrowRight')
  await page.keyboard.press('ControlOrMeta+Shift+ArrowDown')
  const after = await app.settled('Bot')
  expect(after.width).toBeGreaterThan(before.width)
  expect(after.height).toBeGreaterThan(before.height)
})

test('a frame selects what it touches', async ({ app, page }) => {
  await drawBotAndTenant(app)
  await app.addAt('User / customer', 'Customer', { x: 0.25, y: 0.5 })
  await app.deselect()
  const [one, other] = [await app.settled('Customer'), await app.settled('Bot')]
  await app.pull(
    { x: one.x - 20, y: one.y - 20 },
    { x: one.width, y: other.y + other.height - one.y },
  )
  await page.keyboard.press('Delete')
  await expect(app.elements).toHaveCount(0)
  await expect(app.element('Tenant A')).toBeVisible()
  await app.undo()
  await expect(app.elements).toHaveCount(2)
})

test('by keyboard alone an element is put into a boundary', async ({ app, page }) => {
  await app.startBlank('Typed')
  const search = page.getByRole('searchbox', { name: 'Find something to add' })
  const add = async (kind: string, name: string) => {
    await search.focus()
    await search.fill(kind)
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: /^Name of the/ }).fill(name)
    await page.keyboard.press('Enter')
  }
  await add('tenant', 'Tenant A')
  await add('user', 'Customer')
  await add('ai agent', 'Agent')
  await add('database', 'Records')

  await app.canvas.focus()
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Move into boundary' }).press('Enter')
  await page.getByRole('option', { name: 'Tenant A' }).waitFor()
  await page.keyboard.type('Tenant')
  await page.keyboard.press('Enter')
  await expect(app.element('Records')).toHaveAccessibleName(/in Tenant A/)

  for (const to of ['Agent', 'Customer']) {
    await page.keyboard.press('Shift+C')
    await page.getByRole('option', { name: to }).waitFor()
    await page.keyboard.type(to)
    await page.keyboard.press('Enter')
    await expect(app.canvas.getByLabel(new RegExp(`flow from Records to ${to}`))).toBeVisible()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('textbox', { name: 'Name of the flow' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('[')
    await page.keyboard.press('Enter')
  }
})

test('what a boundary comes to lie around is put in when asked for, in one step', async ({
  app,
  page,
}) => {
  await drawBotAndTenant(app)
  await app.drag('Bot', { x: 0, y: -60 })
  const bot = await app.settled('Bot')
  const tenant = await app.settled('Tenant A')
  await app.element('Tenant A').getByText('Tenant A').click()
  await app.pull(
    { x: tenant.x, y: tenant.y + tenant.height },
    { x: bot.x - 20 - tenant.x, y: bot.y + bot.height + 20 - tenant.y - tenant.height },
  )
  await page.getByRole('button', { name: 'Put 1 element in' }).click()
  await expect(app.element('Bot')).toHaveAccessibleName(/in Tenant A/)

  await app.undo()
  await expect(app.element('Bot')).not.toHaveAccessibleName(/in Tenant A/)
  await app.element('Tenant A').getByText('Tenant A').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Put 1 element in' }).click()
  await expect(app.element('Bot')).toHaveAccessibleName(/in Tenant A/)
})

test('what is moved into a boundary by name is drawn in it', async ({ app, page }) => {
  await drawBotAndTenant(app)
  await app.addAt('AI agent', 'Agent', { x: 0.25, y: 0.5 })
  const before = await app.settled('Agent')
  for (const name of ['Bot', 'Agent']) {
    await app.element(name).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Move into boundary' }).click()
    await page.getByRole('option', { name: 'Tenant A' }).click()
    await expect(app.element(name)).toHaveAccessibleName(/in Tenant A/)
  }
  const [tenant, bot, agent] = [
    await app.settled('Tenant A'),
    await app.settled('Bot'),
    await app.settled('Agent'),
  ]
  for (const box of [bot, agent]) {
    expect(box.x).toBeGreaterThan(tenant.x)
    expect(box.y).toBeGreaterThan(tenant.y)
    expect(box.x + box.width).toBeLessThan(tenant.x + tenant.width)
    expect(box.y + box.height).toBeLessThan(tenant.y + tenant.height)
  }
  expect(agent.y >= bot.y + bot.height || agent.x >= bot.x + bot.width).toBe(true)

  await app.undo()
  await expect(app.element('Agent')).not.toHaveAccessibleName(/in Tenant A/)
  expect((await app.settled('Agent')).x).toBeCloseTo(before.x, 0)
})
