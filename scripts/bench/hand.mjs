/*
 * A person at the keyboard and the mouse, in the times of the Keystroke-Level Model: Card, Moran and
 * Newell, “The Keystroke-Level Model for User Performance Time with Interactive Systems”,
 * Communications of the ACM 23 (7), 1980; in seconds.
 */
const KEY = 0.2
const BUTTON = 0.1
const POINT = 1.1
const HOME = 0.4
const THINK = 1.35

/** What a person does, done to the page, and how long they need for it. Waiting for the page counts as it is. */
export function handOn(page) {
  let seconds = 0
  let waited = 0
  let isAtMouse = true
  const spend = (time) => {
    seconds += time
  }
  const move = (toMouse) => {
    if (isAtMouse !== toMouse) spend(HOME)
    isAtMouse = toMouse
  }
  const pointAt = async (x, y) => {
    move(true)
    spend(POINT)
    await page.mouse.move(x, y, { steps: 8 })
  }
  const hand = {
    seconds: () => seconds + waited,
    waited: () => waited,
    /** Before each decision: what comes next, which entry. */
    think: () => spend(THINK),
    click: async (locator) => {
      const { x, y, width, height } = await hand.see(locator)
      await pointAt(x + width / 2, y + height / 2)
      spend(2 * BUTTON)
      await page.mouse.down()
      await page.mouse.up()
    },
    drag: async (from, to) => {
      await pointAt(from.x, from.y)
      spend(BUTTON)
      await page.mouse.down()
      await pointAt(to.x, to.y)
      spend(BUTTON)
      await page.mouse.up()
    },
    /** Keys held together count one each. */
    press: async (keys) => {
      move(false)
      spend(KEY * keys.split('+').length)
      await page.keyboard.press(keys)
    },
    /** Capitals need Shift as well. */
    type: async (text) => {
      move(false)
      spend(KEY * (text.length + text.replaceAll(/[^A-Z]/g, '').length))
      await page.keyboard.type(text)
    },
    /** Waits until something is there and stands still, which takes the time it takes; tells where it is. */
    see: async (locator) => {
      const from = performance.now()
      await locator.waitFor()
      const box = await still(page, locator)
      waited += (performance.now() - from) / 1000
      return box
    },
  }
  return hand
}

async function still(page, locator, before = null) {
  const now = await locator.boundingBox()
  if (now && now.x === before?.x && now.y === before.y) return now
  await page.waitForTimeout(50)
  return still(page, locator, now)
}
