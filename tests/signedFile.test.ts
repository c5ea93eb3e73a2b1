import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openFile } from '@/interchange/openFile'
import { verifyChain } from '@/interchange/signing/verifyChain'

/* Signed once, and never to be written again: what was signed must verify for ever. */
const file = 'tests/fixtures/signed.corral.json'
const text = readFileSync(file, 'utf8')

const folder = mkdtempSync(path.join(tmpdir(), 'corral-signed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a chain that was signed with an earlier Corral still verifies', async () => {
  const opened = openFile(text, file)
  if (opened.type === 'refused') return expect.fail(opened.message)
  expect(await verifyChain(opened.model)).toMatchObject({
    reviews: [
      { review: { by: 'A. Kim' }, isIntact: true, signature: 'none' },
      { review: { by: 'B. Okafor' }, isIntact: true, signature: 'valid' },
    ],
    faults: [],
  })
  return undefined
})

/** The program that the page about the format gives to those who have no Corral. */
function checkedByHand(content: string): string {
  const [, program = ''] =
    /```js\n([\s\S]*?)```/.exec(readFileSync('docs/file-format.md', 'utf8')) ?? []
  const [script, checked] = ['check.mjs', 'checked.corral.json'].map((name) =>
    path.join(folder, name),
  )
  writeFileSync(script ?? '', program)
  writeFileSync(checked ?? '', content)
  const { stdout, stderr } = spawnSync(process.execPath, [script ?? '', checked ?? ''], {
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout
}

test('the program of the page about the format comes to the same without Corral', () => {
  const [first, second] = checkedByHand(text).split('\n')
  expect(first).toContain('A. Kim {"isIntact":true,"isLinked":true,"isSigned":false}')
  expect(second).toContain('B. Okafor {"isIntact":true,"isLinked":true,"isSigned":true}')
  const altered = checkedByHand(text.replace('Looked at once', 'Looked at twice'))
  expect(altered).toContain('A. Kim {"isIntact":false')
  expect(altered).toContain('B. Okafor {"isIntact":true')
})
