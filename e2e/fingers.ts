import type { Page } from '@playwright/test'

export interface Place {
  readonly x: number
  readonly y: number
}

export type Fingers = readonly [Place, Place]

type Touch = (
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly Place[],
) => Promise<unknown>

/** The driver has no gestures but a tap, so the browser is told of each touch. */
async function byFingers(page: Page, act: (touch: Touch) => Promise<void>) {
  const session = await page.context().newCDPSession(page)
  await act((type, points) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    }),
  )
  await session.detach()
}

export async function dragWith(page: Page, from: Place, by: Place) {
  await byFingers(page, async (touch) => {
    await touch('touchStart', [from])
    for (const share of [0.1, 0.4, 0.7, 1]) {
      await touch('touchMove', [{ x: from.x + by.x * share, y: from.y + by.y * share }])
    }
    await touch('touchEnd', [])
  })
}

export async function pinchWith(page: Page, from: Fingers, to: Fingers) {
  const between = (finger: 0 | 1, share: number): Place => ({
    x: from[finger].x + (to[finger].x - from[finger].x) * share,
    y: from[finger].y + (to[finger].y - from[finger].y) * share,
  })
  await byFingers(page, async (touch) => {
    await touch('touchStart', [from[0]])
    await touch('touchMove', [{ x: from[0].x + 14, y: from[0].y }])
    await touch('touchMove', [from[0]])
    await touch('touchStart', from)
    for (const share of [0.25, 0.5, 0.75, 1]) {
      await touch('touchMove', [between(0, share), between(1, share)])
    }
    await touch('touchEnd', [])
  })
}

export async function holdWith(page: Page, at: Place, until: () => Promise<void>) {
  await byFingers(page, async (touch) => {
    await touch('touchStart', [at])
    await until()
    await touch('touchEnd', [])
  })
}
