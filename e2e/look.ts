import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { cellsOf, shareOff } from './pictureCells'

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'looks')

/** Names the browser that took the pictures. */
const takenBy = path.join(folder, 'taken-by.txt')

/** How many pixels of the page are one cell of what is kept. */
const CELL = 4

/**
 * How far a cell may be off, in one colour of 255, and the share of cells that may be further off. The
 * browser that took the pictures draws them the same to the pixel; another one smooths text in its own
 * way, which must not be mistaken for a broken look.
 */
const strict = { tolerance: 8, most: 0.0003 }
const lenient = { tolerance: 10, most: 0.008 }

/**
 * Holds the page to the small picture of it that is kept. With CORRAL_RENEW_LOOKS set the picture is
 * taken anew.
 */
export async function expectLook(page: Page, name: string, cell = CELL): Promise<void> {
  const shot = await shotOf(page)
  const file = path.join(folder, `${name}.png`)
  const reader = await page.context().newPage()
  const now = await cellsOf(reader, shot, cell)
  if (process.env['CORRAL_RENEW_LOOKS']) keep(file, now.png, browserOf(page))
  expect(existsSync(file), `There is no ${file}. npm run pictures takes it.`).toBe(true)
  const { tolerance, most } = readFileSync(takenBy, 'utf8') === browserOf(page) ? strict : lenient
  const off = shareOff(now, await cellsOf(reader, readFileSync(file), 1), tolerance)
  await reader.close()
  if (off > most) {
    await test.info().attach(`${name}, now`, { body: shot, contentType: 'image/png' })
    await test.info().attach(`${name}, kept`, { path: file })
  }
  const renew = 'If it is meant to, npm run pictures takes the pictures anew.'
  expect(off, `“${name}” does not look as it did. ${renew}`).toBeLessThanOrEqual(most)
}

function keep(file: string, png: string, browser: string) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, Buffer.from(png, 'base64'))
  writeFileSync(takenBy, browser)
}

const browserOf = (page: Page) =>
  `Chromium ${page.context().browser()?.version()} on ${process.platform}\n`

async function shotOf(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready)
  // While the view moves, what is in it may be blurred.
  await expect(page.locator('[data-moving]')).toHaveCount(0)
  return page.screenshot({
    animations: 'disabled',
    caret: 'hide',
    // It says how much the browser stores.
    mask: [page.getByRole('contentinfo')],
    maskColor: '#808080',
  })
}
