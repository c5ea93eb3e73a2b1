import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { CURRENT_VERSION } from '@/model/migrations/migrations'
import { openFile } from '@/interchange/openFile'
import { withModel } from '@/interchange/picture/modelInPng'
import { modelForSvg } from '@/interchange/picture/svg'
import { examplePack } from '@/testing/examplePack'
import type { SarifLog } from '@/interchange/sarif/sarifLog'
import {
  corral,
  here,
  inFolder,
  templates,
  type Told,
  useProgram,
  written,
} from './commandLine/program'

useProgram()

const greyPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

const [template = ''] = templates
const text = readFileSync(template, 'utf8')

// Real files of another tool are not part of the project, so a clone may be without them.
const samplesIn = '../shared/samples/threat-dragon'
const samples = existsSync(samplesIn)
  ? readdirSync(samplesIn)
      .filter((name) => name.endsWith('.json'))
      .map((name) => `${samplesIn}/${name}`)
  : []

describe.each([...templates, ...samples])('%s', (file) => {
  test('evaluates to the same bytes twice, and nothing else is said', () => {
    const once = corral(['evaluate', file, '--json'])
    expect(once).toMatchObject({ code: 0, err: '' })
    expect(here('evaluate', file, '--json').out).toBe(once.out)

    const told = JSON.parse(once.out) as Told
    expect(Object.keys(told)).toEqual(['model', 'threats', 'questions', 'checks'])
    expect(new Set(told.threats.map(({ key }) => key)).size).toBe(told.threats.length)
    for (const { key, rule, subject, because } of told.threats) {
      expect(subject.name).not.toBe('')
      expect(because).not.toContain('\n')
      if (rule !== null) expect(key).toBe(`${rule}|${subject.id}`)
    }
    for (const { rules } of told.questions) expect(rules.length).toBeGreaterThan(0)
  })

  test('has a SARIF report whose lines are those of the records', () => {
    const report = inFolder('report.sarif')
    const { code } = here('check', file, '--fail-on', 'low', '--sarif', report)
    const { results = [], tool } =
      (JSON.parse(readFileSync(report, 'utf8')) as SarifLog).runs[0] ?? {}
    expect(code === 1).toBe(results.some(({ properties }) => properties.band !== null))
    const lines = readFileSync(file, 'utf8').split('\n')
    for (const { ruleId, ruleIndex, locations, partialFingerprints } of results) {
      expect(tool?.driver.rules[ruleIndex]?.id).toBe(ruleId)
      expect(Object.values(partialFingerprints)).toHaveLength(2)
      const [{ physicalLocation, logicalLocations } = expect.fail('No place')] = locations
      const { startLine, endLine } = physicalLocation.region
      const [, id] = logicalLocations[0]?.fullyQualifiedName.split(':') ?? []
      if (id) expect(lines.slice(startLine - 1, endLine).join('\n')).toContain(`"${id}"`)
    }
  })

  test('is written as a file of Corral that says the same', () => {
    const [once, again] = [inFolder('once.corral.json'), inFolder('again.corral.json')]
    expect(here('import', file, '-o', once)).toMatchObject({ code: 0, out: '' })
    expect(here('import', once, '-o', again)).toMatchObject({ code: 0, out: '' })
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(once, 'utf8'))
    expect(openFile(readFileSync(once, 'utf8'), once)).toMatchObject({ format: 'corral' })
    expect(here('evaluate', once, '--json').out).toBe(here('evaluate', file, '--json').out)
  })

  test('says the same as a picture with the model in it', () => {
    const once = inFolder('once.corral.json')
    here('import', file, '-o', once)
    const json = readFileSync(once, 'utf8')
    const svg = `<svg xmlns="http://www.w3.org/2000/svg">${modelForSvg(json)}</svg>`
    const png = inFolder('picture.png')
    writeFileSync(png, withModel(greyPixel, json))
    for (const picture of [written('picture.svg', svg), png]) {
      expect(here('evaluate', picture, '--json').out).toBe(here('evaluate', once, '--json').out)
      expect(linesIn(picture)).toEqual(linesIn(once))
    }
  })

  test('has nothing new against itself', () => {
    const before = written('before.json', here('evaluate', file, '--json').out)
    for (const baseline of [file, before]) {
      const ran = here('check', file, '--fail-on', 'low', '--baseline', baseline)
      expect(ran).toMatchObject({ code: 0 })
      expect(ran.out).toContain('No new threats')
    }
  })
})

test('a list for people has every threat of the data, and no colours in a file', () => {
  const { code, out } = corral(['evaluate', template])
  const told = JSON.parse(corral(['evaluate', template, '--json']).out) as Told
  expect(code).toBe(0)
  for (const { rule, because } of told.threats) {
    expect(out).toContain(rule ?? '')
    expect(because).not.toBe('')
    expect(out).toContain(because)
  }
  expect(out).not.toContain('\u001b')
})

test('the questions are those of the app: one for everything alike, the worst at stake first', () => {
  const { out } = corral(['evaluate', template])
  const told = JSON.parse(corral(['evaluate', template, '--json']).out) as Told
  const properties = new Set(told.questions.map(({ property }) => property))
  expect(out).toContain(`, ${properties.size} questions\n`)
  const bands = [...out.matchAll(/decides \d+ threats?(?:: |, worst: )(\w+)/g)].map(
    ([, band]) => band,
  )
  const order = ['critical', 'high', 'medium', 'low']
  const ranks = bands.map((band) => order.indexOf(band ?? ''))
  expect(ranks).toHaveLength(properties.size)
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
})

test('a check fails on what stands, and says what, why and where', () => {
  const { code, out, err } = corral(['check', template, '--fail-on', 'low'])
  const told = JSON.parse(corral(['evaluate', template, '--json']).out) as Told
  const standing = told.threats.filter(({ status }) =>
    ['open', 'inherent', 'unverified'].includes(status),
  )
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out).toContain(`${standing.length} threats of band low or above stand.`)
  expect(out).toMatch(/corral\.json:\d+, nobody has decided/)
})

const acceptance = {
  ruleVersion: 1,
  title: 'A threat',
  number: null,
  response: 'accept',
  reason: 'Small',
  by: 'Ann',
  at: '2026-01-01T00:00:00.000Z',
  until: null,
  status: 'open',
  owner: '',
  due: null,
  notes: '',
  likelihood: null,
  impact: null,
  decidedAt: null,
  facts: [],
}

test('a check passes once everything in the band is accepted', () => {
  const file = JSON.parse(text) as { model: { decisions: object[] } }
  const told = JSON.parse(corral(['evaluate', template, '--json']).out) as Told
  const accepted = told.threats.map(({ key, rule }) => ({ ...acceptance, id: key, rule }))
  file.model.decisions = accepted
  const settled = written('settled.corral.json', JSON.stringify(file))
  expect(corral(['check', settled, '--fail-on', 'low'])).toMatchObject({
    code: 0,
    out: 'No threats of band low or above stand.\n',
  })
  expect(corral(['check', template, '--fail-on', 'low', '--baseline', settled]).code).toBe(1)
})

test('the library is listed, and a rule explained, in whatever case its id is written', () => {
  const list = corral(['rules'])
  expect(list).toMatchObject({ code: 0, err: '' })
  expect(list.out).toContain('BOT-S-001')
  const one = corral(['rules', 'bot-s-001'])
  expect(one).toMatchObject({ code: 0, err: '' })
  for (const said of ['BOT-S-001', 'webhook receiver', 'CWE-345', 'signature']) {
    expect(one.out).toContain(said)
  }
})

test('help and version are results too', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  expect(corral(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  expect(corral(['--help'])).toMatchObject({ code: 0, err: '' })
  for (const name of ['evaluate', 'check', 'rules', 'import']) {
    expect(here('--help').out).toContain(name)
    expect(here(name, '--help').out).toContain(`usage: corral ${name}`)
    expect(here('help', name)).toEqual(here(name, '--help'))
  }
  expect(corral(['help'])).toEqual(corral(['--help']))
})

const broken = () => written('broken.json', '{\n  "a": 1,\n  "b" 2\n}')
const newer = () =>
  written('newer.json', text.replace(/"version": \d+/, `"version": ${CURRENT_VERSION + 1}`))
const stranger = () => written('stranger.json', '{"name": "package"}')
const sound = () => written('sound.yaml', examplePack)
const faulty = () =>
  written('faulty.yaml', examplePack.replace('lacks: self.encrypted', 'lacks: self.no'))
const nothing = () => written('nothing.json', '')
const binary = () => written('binary.bin', '\0\u0001\u0002PNG\0')

describe('bad input ends with 2 and one line that says what is wrong', () => {
  test.each<[string, () => readonly string[], RegExp]>([
    ['no command', () => [], /Say what to do/],
    ['an unknown command', () => ['evalute', template], /no command “evalute”/],
    ['an unknown flag', () => ['evaluate', template, '--jsn'], /no flag --jsn/],
    ['an unknown flag before the command', () => ['--jsn'], /no flag “--jsn”/],
    ['help on an unknown command', () => ['help', 'chek'], /no command “chek”/],
    ['help on two commands', () => ['help', 'check', 'rules'], /what to do with “rules”/],
    [
      'a flag given twice',
      () => ['check', template, '--fail-on', 'critical', '--fail-on', 'low'],
      /--fail-on may be given once/,
    ],
    ['no file', () => ['evaluate'], /needs a FILE/],
    ['a file that is not there', () => ['evaluate', 'no.json'], /no\.json .*no such file/],
    ['a folder', () => ['evaluate', 'public'], /public .*folder/],
    ['broken JSON', () => ['evaluate', broken()], /broken\.json, line 3, column 7/],
    ['a newer version', () => ['evaluate', newer()], /newer Corral/],
    ['what is no model', () => ['evaluate', stranger()], /no threat model/],
    ['an empty file', () => ['evaluate', nothing()], /empty/],
    ['a file that is no text', () => ['evaluate', binary()], /not a text file/],
    ['a check without a band', () => ['check', template], /--fail-on BAND/],
    ['an unknown band', () => ['check', template, '--fail-on', 'huge'], /no band “huge”/],
    ['a flag without its value', () => ['check', template, '--fail-on'], /needs a value/],
    [
      'a baseline that is no model',
      () => ['check', template, '--fail-on', 'low', '--baseline', stranger()],
      /stranger\.json/,
    ],
    [
      'a report that cannot be written',
      () => ['check', template, '--fail-on', 'low', '--sarif', inFolder('no/where.sarif')],
      /where\.sarif cannot be written/,
    ],
    [
      'a report over the model',
      () => ['check', template, '--fail-on', 'low', '--sarif', `./${template}`],
      /would replace \.\/public.*Name another file/,
    ],
    ['a pack that is none', () => ['rules', '--pack', stranger()], /stranger\.json, line 1/],
    [
      'a fault in a pack',
      () => ['rules', '--pack', faulty()],
      /faulty\.yaml, line \d+, column \d+/,
    ],
    [
      'a pack given twice',
      () => ['rules', '--pack', sound(), '--pack', sound()],
      /“acme\/payments” was given twice/,
    ],
    ['an import to nowhere', () => ['import', template], /-o FILE/],
    ['an unknown rule', () => ['rules', 'BOT-X-999'], /no rule “BOT-X-999”/],
  ])('%s', (_, words, message) => {
    const { code, out, err } = corral(words())
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
    expect(err).toMatch(/^corral: .+\n$/)
  })
})

test('npm in a folder below finds the files that are named from there', () => {
  const below = path.resolve('public/templates')
  const name = path.basename(template)
  const env = { npm_lifecycle_event: 'corral', INIT_CWD: below }
  expect(corral(['evaluate', name], { env }).code).toBe(0)
  const report = inFolder('below.sarif')
  expect(corral(['check', name, '--fail-on', 'low', '--sarif', report], { cwd: below }).code).toBe(
    1,
  )
  const log = JSON.parse(readFileSync(report, 'utf8')) as SarifLog
  const { artifactLocation } = log.runs[0]?.results[0]?.locations[0]?.physicalLocation ?? {}
  expect(artifactLocation?.uri).toBe(name)
})

/** Where the threats of a model stand in its file. */
function linesIn(model: string) {
  const report = inFolder('picture.sarif')
  here('check', model, '--fail-on', 'low', '--sarif', report)
  const [run] = (JSON.parse(readFileSync(report, 'utf8')) as SarifLog).runs
  return run?.results.map(({ locations }) => locations[0]?.physicalLocation.region)
}
