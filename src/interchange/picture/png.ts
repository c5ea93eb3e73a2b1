import { textOfUtf8, utf8Of } from '@/model/utf8'
import { crc32 } from './crc32'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Around the data of a chunk: its length and its name before it, its checksum behind it. */
const BEFORE = 8
const BEHIND = 4

/** Whether bytes begin as those of a PNG do. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

interface Chunk {
  readonly name: string
  readonly data: Uint8Array
  /** Where it starts, and where the next one does. */
  readonly start: number
  readonly end: number
  readonly isWhole: boolean
}

/** The chunks of a PNG in turn, up to the first that does not fit into it. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let start = signature.length
  while (start + BEFORE + BEHIND <= bytes.length) {
    const end = start + BEFORE + view.getUint32(start) + BEHIND
    if (end > bytes.length) return
    const checked = bytes.subarray(start + 4, end - BEHIND)
    yield {
      name: latin(checked.subarray(0, 4)),
      data: checked.subarray(4),
      start,
      end,
      isWhole: crc32(checked) === view.getUint32(end - BEHIND),
    }
    start = end
  }
}

/**
 * A PNG with a text put into it under a keyword, which says in Latin letters what it is. Throws for
 * what is no PNG.
 */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const [header] = isPng(png) ? chunksOf(png) : []
  if (header?.name !== 'IHDR') throw new TypeError('These bytes are no PNG.')
  const chunk = textChunk(keyword, text)
  const whole = new Uint8Array(png.length + chunk.length)
  whole.set(png.subarray(0, header.end))
  whole.set(chunk, header.end)
  whole.set(png.subarray(header.end), header.end + chunk.length)
  return whole
}

/** An international text that is not compressed, of no said language. */
function textChunk(keyword: string, text: string): Uint8Array {
  const checked = utf8Of(`iTXt${keyword}\0\0\0\0\0${text}`)
  const chunk = new Uint8Array(checked.length + 4 + BEHIND)
  const view = new DataView(chunk.buffer)
  view.setUint32(0, checked.length - 4)
  chunk.set(checked, 4)
  view.setUint32(checked.length + 4, crc32(checked))
  return chunk
}

/** What is known of a text in a PNG: the text, that there is none, or why it cannot be read. */
export type TextInPng =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'none' }
  | { readonly type: 'damaged' }
  | { readonly type: 'compressed' }

/** The text under a keyword in a PNG; of several the first. */
export function textIn(png: Uint8Array, keyword: string): TextInPng {
  const start = utf8Of(`${keyword}\0`)
  for (const { name, data, isWhole } of chunksOf(png)) {
    if (name !== 'iTXt' || !start.every((byte, at) => data[at] === byte)) continue
    if (!isWhole) return { type: 'damaged' }
    if (data[start.length] !== 0) return { type: 'compressed' }
    const language = data.indexOf(0, start.length + 2)
    const translated = language < 0 ? -1 : data.indexOf(0, language + 1)
    if (translated < 0) return { type: 'damaged' }
    return { type: 'text', text: textOfUtf8(data.subarray(translated + 1)) }
  }
  return { type: 'none' }
}

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes)
