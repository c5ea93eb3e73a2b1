import { App, expect, test } from './app'
import { firstReview } from './inReview'

/** The part of a file that this spec changes. */
interface Copy {
  readonly model: {
    readonly about: { summary: string }
    readonly elements: { id: string; name: string; description: string }[]
  }
}

/** What somebody else makes of the file: another name for an element, and words about it and the model. */
function changedElsewhere(text: string, name: string): string {
  const copy = JSON.parse(text) as Copy
  const element = copy.model.elements.find((each) => each.name === name)
  if (!element) throw new Error(`There is no “${name}” in the file.`)
  element.name = 'Renamed there'
  element.description = 'Described there'
  copy.model.about.summary = 'Summed up there'
  return JSON.stringify(copy)
}

test('changes of a copy are taken over by choice with the keys, in one step that can be undone', async ({
  page,
}) => {
  const app = new App(page)
  await app.startBlank('Shared')
  await app.add('Chat bot', 'Helper')
  const review = await firstReview(app)
  await review.signAs('Ada King', 'Security lead')
  await app.see('Draw')
  const theirs = changedElsewhere(await app.export(), 'Helper')
  await app.element('Helper').dblclick()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Renamed here')
  await page.keyboard.press('Enter')
  await app.saved()

  await app.goHome()
  await app.openFile('ben.corral.json', theirs)
  const known = page.getByRole('dialog', { name: '“Shared” is here already' })
  await expect(known).toContainText(
    /3 differences since the review of .+ that both share; 1 of them was changed in both\./,
  )
  await known.getByRole('button', { name: 'Take over changes…' }).press('Enter')

  const merge = page.getByRole('dialog', { name: 'Take over changes from “ben.corral.json”' })
  await expect(merge).toBeVisible()
  await page.goBack()
  await app.openFile('ben.corral.json', theirs)
  await known.getByRole('button', { name: 'Show the one here' }).click()
  await expect(app.element('Renamed here')).toBeVisible()
  await expect(merge, 'what was left by the way back is not asked again').toBeHidden()
  await app.goHome()
  await app.openFile('ben.corral.json', theirs)
  await known.getByRole('button', { name: 'Take over changes…' }).click()
  await expect(merge.getByRole('status')).toHaveText('Takes over 2 of 3 differences')
  const question = merge.getByRole('group', { name: /^Renamed here, Name/ })
  await expect(question).toContainText('Both had: Helper')
  await question.getByRole('radio', { name: /^Here/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(question.getByRole('radio', { name: /^File/ })).toBeChecked()
  await expect(merge.getByRole('status')).toHaveText('Takes over 3 of 3 differences')
  await page.keyboard.press('ArrowDown')
  await expect(
    merge.getByRole('group', { name: /Description/ }).getByRole('radio', { name: /^File/ }),
  ).toBeFocused()
  await merge.getByRole('button', { name: 'Take over' }).press('Enter')

  await expect(app.element('Renamed there')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('Summed up there')
  await expect(page.getByText('Took over 3 of 3 differences from “ben.corral.json”')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(app.element('Renamed here')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('')
})
