import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryEdits, blankModel } from '@/testing/arbitraryEdit'
import { arbitraryModel } from '@/testing/arbitraryModel'
import { readXml } from '@/testing/readXml'
import { writeCorral } from '../corral/writeCorral'
import { type OpenResult, openFile } from '../openFile'
import { crc32 } from './crc32'
import { textOfFile, withModel } from './modelInPng'
import { withText } from './png'
import { modelForSvg } from './svg'

/** One grey pixel. */
const png = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
)
const model = readFileSync('tests/fixtures/format-1.corral.json', 'utf8')

const svgWith = (json: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg">${modelForSvg(json)}<rect width="1" height="1"/></svg>`

function openBytes(bytes: Uint8Array): OpenResult {
  const read = textOfFile(bytes, 'picture.png')
  return read.type === 'text' ? openFile(read.text, 'picture.png') : read
}

function modelOf(result: OpenResult) {
  if (result.type === 'refused') throw new Error(`${result.where ?? ''}: ${result.message}`)
  return result.model
}

const edited = arbitraryEdits.map((edits) => edits.reduce((rest, edit) => edit(rest), blankModel))
const titled = fc.string({ unit: 'binary' }).map((summary) => {
  return { ...blankModel, about: { ...blankModel.about, summary: `${summary}\ud800\ufffe<&]]>` } }
})

test('whatever was drawn and decided, a picture opens as the same model', () => {
  fc.assert(
    fc.property(fc.oneof(edited, arbitraryModel(), titled), (drawn) => {
      const json = writeCorral(drawn, [])
      const svg = svgWith(json)
      expect(modelOf(openFile(svg, 'x.svg'))).toEqual(drawn)
      expect(readXml(svg).children[0]?.text.length).toBeGreaterThanOrEqual(json.length)
      expect(modelOf(openBytes(withModel(png, json)))).toEqual(drawn)
    }),
  )
})

test('an SVG that another program has written again still opens', () => {
  const again = svgWith(model)
    .replaceAll('&lt;', '&#60;')
    .replaceAll('"', '&quot;')
    .replace('<svg', '<?xml version="1.0"?>\n<!-- Saved -->\n<svg')
    .replace('<corral:model', '<corral:model id="metadata7"')
  const written = again.replace(
    /<corral:model id="metadata7" xmlns:corral=&quot;(.*?)&quot;>/,
    '<corral:model xmlns:corral="$1">',
  )
  expect(modelOf(openFile(written, 'x.svg'))).toEqual(modelOf(openFile(model, 'x')))
})

test('a picture with a model in it is still a picture', () => {
  const whole = withModel(png, '{}')
  expect(whole.subarray(0, 33)).toEqual(png.subarray(0, 33))
  expect(whole.subarray(-(png.length - 33))).toEqual(png.subarray(33))
  const chunk = whole.subarray(33, whole.length - (png.length - 33))
  expect(new TextDecoder().decode(chunk.subarray(4, -4))).toBe('iTXtcorral\0\0\0\0\0{}')
  expect(new DataView(chunk.buffer, chunk.byteOffset).getUint32(chunk.length - 4)).toBe(
    crc32(chunk.subarray(4, -4)),
  )
})

test('the checksum is the one that PNG asks for', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})

const refused = (result: OpenResult) => expect(result).toMatchObject({ type: 'refused' })

describe('it refuses', () => {
  test('a picture without a model, in plain words', () => {
    const words = { type: 'refused', message: expect.stringContaining('without a model') }
    expect(openBytes(png)).toMatchObject(words)
    expect(openFile('<svg xmlns="http://www.w3.org/2000/svg"/>', 'x.svg')).toMatchObject(words)
    expect(openBytes(withText(png, 'Comment', model))).toMatchObject(words)
  })

  test('a picture whose model was damaged on the way', () => {
    const damaged = withModel(png, model)
    damaged[200] = 7
    expect(openBytes(damaged)).toMatchObject({ message: expect.stringContaining('damaged') })
  })

  test('a picture whose model another program has compressed', () => {
    const text = withText(png, 'corral', 'xx')
    const compressed = text.slice()
    compressed[33 + 8 + 'corral'.length + 1] = 1
    const view = new DataView(compressed.buffer)
    const end = 33 + 8 + view.getUint32(33)
    view.setUint32(end, crc32(compressed.subarray(37, end)))
    expect(openBytes(compressed)).toMatchObject({ message: expect.stringContaining('compressed') })
  })

  test('what is no model of Corral, though it stands where one should', () => {
    refused(openFile(svgWith('{"summary": {}, "detail": {"diagrams": []}}'), 'x.svg'))
    refused(openFile(svgWith('{"format": "corral", "version": 99, "model": {}}'), 'x.svg'))
    refused(openFile(svgWith('['.repeat(1_000)), 'x.svg'))
    refused(openFile(svgWith('{"__proto__": {}, "format": "corral"}'), 'x.svg'))
    refused(openBytes(withModel(png, '')))
    expect(() => withModel(new Uint8Array(20), model)).toThrow('no PNG')
  })
})

test('no change to a picture makes the reader throw', () => {
  const whole = withModel(png, writeCorral(blankModel, []))
  const place = fc.nat({ max: whole.length - 1 })
  fc.assert(
    fc.property(place, fc.nat({ max: 255 }), place, (at, byte, end) => {
      const changed = whole.slice()
      changed[at] = byte
      expect(['opened', 'refused']).toContain(openBytes(changed).type)
      expect(['opened', 'refused']).toContain(openBytes(changed.subarray(0, end)).type)
    }),
  )
})
