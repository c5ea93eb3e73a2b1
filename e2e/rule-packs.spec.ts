import type { Page } from '@playwright/test'
import { examplePack } from '../src/testing/examplePack'
import { type App, expect, test } from './app'
import { showThreats } from './inInbox'
import { untick } from './ticking'

const pack = `format: corral-pack/1
id: acme/records
version: "1.0"
name: Records at Acme
rules:
  - id: acme/records:copied
    title: Whoever gets into {self} copies everything
    stride: [I]
    applies: { to: element, kinds: [database] }
    why: One query reads every record there is.
    likelihood: 4
    impact: 4
`

async function openPacks(page: Page) {
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('dialog').getByRole('combobox').fill('Rule packs')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Rule packs' })).toBeVisible()
}

async function addPack(page: Page, text: string) {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Add from a file' }).click()
  const buffer = Buffer.from(text)
  await (await choosing).setFiles({ name: 'records.yaml', mimeType: 'application/yaml', buffer })
}

const close = (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()

const threat = (page: Page) =>
  page.getByText('Whoever gets into Customers copies everything').first()

async function drawn(app: App) {
  await app.startBlank('Shop')
  await app.add('Database', 'Customers')
  await app.see('Threats')
}

test('a pack that is added finds its threats, until it is switched off; a reload keeps both', async ({
  app,
  page,
}) => {
  await drawn(app)
  await openPacks(page)
  await addPack(page, pack)
  await expect(page.getByRole('checkbox', { name: 'Records at Acme' })).toBeChecked()
  await close(page)
  await expect(threat(page)).toBeVisible()
  await app.saved()

  await page.reload()
  await expect(threat(page)).toBeVisible()

  await openPacks(page)
  await untick(page.getByRole('checkbox', { name: 'Records at Acme' }))
  await close(page)
  await expect(threat(page)).toBeHidden()
  await app.saved()

  await page.reload()
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible()
  await expect(threat(page)).toBeHidden()
})

test('a pack with faults is refused with the line and the field of each', async ({ app, page }) => {
  await drawn(app)
  await openPacks(page)
  await addPack(page, pack.replace('impact: 4', 'impact: 9').replace('[database]', '[databse]'))
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('“records.yaml” was not added')
  await expect(alert).toContainText('Line 9')
  await expect(alert).toContainText('Did you mean “database”?')
  await expect(alert).toContainText('Line 12')
  await expect(page.getByRole('checkbox')).toHaveCount(1)
})

test('a file names its packs, and keeps readable what a missing one found', async ({
  app,
  page,
}) => {
  await drawn(app)
  await openPacks(page)
  await addPack(page, pack)
  await close(page)
  await expect(threat(page)).toBeVisible()
  await app.saved()
  const exported = await app.export()
  expect(JSON.parse(exported)).toMatchObject({
    packs: [
      { id: 'acme/records', version: '1.0', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { id: 'corral/bots' },
    ],
  })

  await openPacks(page)
  await page.getByRole('button', { name: 'Actions for Records at Acme' }).click()
  await page.getByRole('menuitem', { name: 'Remove from this browser' }).click()
  await expect(page.getByText('not in this browser')).toBeVisible()
  await close(page)

  await app.goHome()
  await app.openFile('shop.corral.json', exported)
  await expect(page.getByRole('dialog')).toContainText('“Records at Acme” (acme/records 1.0)')
  await page.getByRole('button', { name: 'Open as a copy' }).click()
  await app.see('Threats')
  await showThreats(app, 'Others')
  await page.getByRole('button', { name: /No longer applies/ }).click()
  await expect(threat(page)).toBeVisible()
})

test('a rule is tried as it is typed, and saved into a pack of one’s own', async ({
  app,
  page,
}) => {
  await drawn(app)
  await openPacks(page)
  await page.getByRole('button', { name: 'Write a rule' }).click()
  const text = page.getByRole('textbox', { name: 'The rule, in YAML' })
  const [, rule = ''] = pack.split('rules:\n')
  const own = /^id: (my-[a-z]{8}\/rules:)/.exec(await text.inputValue())?.[1] ?? ''
  const mine = rule.replaceAll(/^ {4}|^ {2}- /gm, '').replace('acme/records:', own)

  await text.fill(mine.replace('impact: 4', 'impact: high'))
  await expect(page.getByRole('button', { name: 'Line 7' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save to “My rules”' })).toBeDisabled()

  await text.fill(mine)
  const outcome = page.getByRole('region', { name: 'What the rule does' })
  await expect(outcome.getByRole('button', { name: 'Flags 1' })).toBeVisible()
  await expect(outcome).toContainText('Customers is a database')

  await page.getByRole('button', { name: 'Save to “My rules”' }).click()
  await expect(page.getByRole('checkbox', { name: 'My rules' })).toBeChecked()
  await close(page)
  await expect(threat(page)).toBeVisible()
})

test('a kind of a pack is chosen in the inspector, and its question decides', async ({
  app,
  page,
}) => {
  await app.startBlank('Cards')
  await app.add('Secrets vault', 'Safe')
  await openPacks(page)
  await addPack(page, examplePack)
  await close(page)

  await app.element('Safe').click()
  await page.getByRole('button', { name: /Closer kind/ }).click()
  await page.getByRole('option', { name: /Card vault/ }).click()
  const answer = page.getByRole('radiogroup', { name: 'Keys in hardware' })
  await answer.getByRole('radio', { name: 'No', exact: true }).click()
  await app.saved()

  await page.reload()
  await app.see('Threats')
  await expect(page.getByText('Keys can be copied from Safe').first()).toBeVisible()
})
