import { figure } from './figure.mjs'
import { handOn } from './hand.mjs'

const BELOW = 60_000

/** What is drawn: a person, and the way from them to what is stored. Kinds as they are looked for. */
const first = { kind: 'User / customer', sought: 'user', name: 'Member' }
const next = [
  { kind: 'Chat client (web / mobile)', sought: 'client', name: 'App' },
  { kind: 'Chat bot', sought: 'chat bot', name: 'Helper' },
  { kind: 'API / backend service', sought: 'api', name: 'Orders' },
  { kind: 'Database', sought: 'data', name: 'Records' },
]

/** Five named elements, four flows and a boundary around them, from the first page on. */
export async function firstUse(browser) {
  return [
    await modelled(browser, 'by mouse', byMouse),
    await modelled(browser, 'by keyboard alone', byKeyboard),
  ]
}

async function modelled(browser, how, draw) {
  const page = await browser.newPage()
  await page.goto('/')
  const hand = handOn(page)
  await hand.see(page.getByRole('button', { name: 'New model' }))
  await draw(page, hand)
  await expectDrawn(page)
  await page.context().close()
  return figure(`Five elements, four flows, one boundary ${how}, modelled`, {
    value: hand.seconds() * 1000,
    below: BELOW,
    unit: 's',
    detail: `${hand.waited().toFixed(1)} s of it waiting for the page`,
  })
}

async function byMouse(page, hand) {
  hand.think()
  await hand.click(page.getByRole('button', { name: 'New model' }))
  hand.think()
  const palette = page.getByRole('complementary', { name: 'Palette' })
  await hand.click(palette.getByRole('button', { name: first.kind, exact: true }))
  await name(page, hand, first)
  for (const element of next) {
    hand.think()
    await hand.click(page.locator('[data-adds="true"] [data-side="right"]'))
    hand.think()
    await hand.click(page.getByRole('option', { name: element.kind, exact: true }))
    await name(page, hand, element)
  }
  hand.think()
  await hand.click(page.getByRole('button', { name: 'Fit the diagram' }))
  const [from, to] = await cornersAround(page)
  hand.think()
  await hand.drag(from, to)
  hand.think()
  await hand.click(page.getByRole('button', { name: /^Wrap in a boundary/ }))
  hand.think()
  await hand.click(page.getByRole('option', { name: 'Host / container / runtime' }))
}

async function byKeyboard(page, hand) {
  hand.think()
  while (!(await isFocused(page, 'New model'))) await hand.press('Tab')
  await hand.press('Enter')
  await hand.see(page.getByRole('application'))
  hand.think()
  await hand.press('ControlOrMeta+k')
  await hand.see(page.getByRole('combobox').or(page.getByRole('searchbox')).last())
  await hand.type(`add ${first.sought}`)
  await hand.press('Enter')
  await name(page, hand, first)
  for (const element of next) {
    hand.think()
    await hand.press('Alt+Shift+ArrowRight')
    await hand.see(page.getByRole('combobox', { name: 'Find a kind' }))
    hand.think()
    await hand.type(element.sought)
    await hand.press('Enter')
    await name(page, hand, element)
  }
  hand.think()
  await hand.press('ControlOrMeta+a')
  hand.think()
  await hand.press('ControlOrMeta+g')
  await hand.see(page.getByRole('dialog'))
  hand.think()
  await hand.press('Enter')
}

/** What was just added asks for its name. The model has no thinking before text, only before choices. */
async function name(page, hand, element) {
  await hand.see(page.getByRole('textbox', { name: /^Name of the/ }))
  await hand.type(element.name)
  await hand.press('Enter')
}

function isFocused(page, label) {
  return page.evaluate((text) => document.activeElement?.textContent?.trim() === text, label)
}

/** Where a frame around all elements begins and ends. */
async function cornersAround(page) {
  const boxes = await Promise.all(
    (await page.locator('[aria-roledescription="element"]').all()).map((one) => one.boundingBox()),
  )
  const from = { x: Math.min(...boxes.map(({ x }) => x)) - 16 }
  from.y = Math.min(...boxes.map(({ y }) => y)) - 24
  const to = { x: Math.max(...boxes.map(({ x, width }) => x + width)) + 16 }
  to.y = Math.max(...boxes.map(({ y, height }) => y + height)) + 24
  return [from, to]
}

/** A time counts only for what was really drawn. */
async function expectDrawn(page) {
  // What is out of view is not on the page.
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Fit the diagram' }).click()
  await page.waitForTimeout(400)
  const count = (role) => page.locator(`[aria-roledescription="${role}"]`).count()
  const drawn = [await count('element'), await count('flow'), await count('boundary')].join(', ')
  if (drawn !== '5, 4, 1') throw new Error(`Drawn were ${drawn} elements, flows and boundaries.`)
}
