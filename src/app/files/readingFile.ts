import { ownLimits } from '@/interchange/limits'
import type { Opened, OpenResult } from '@/interchange/openFile'
import type { ChainReport } from '@/interchange/signing/verifyChain'
import type { Model } from '@/model/model'
import { listPacks, notePacks } from '@/persistence/packs'
import { database } from '../database'
import type { Imported } from './lastImport'

/** More than this many bytes are not read at all: the reader's own limits are lower, in characters. */
const LARGEST = 4 * ownLimits.size

/** A model read from a file, before anything is done with it. */
export interface FileRead extends Pick<Opened, 'model' | 'report' | 'format'> {
  readonly type: 'read'
  readonly fileName: string
  /** How its signed reviews stand; null when it has none. */
  readonly chain: ChainReport | null
}

export type Refused = Extract<Imported, { type: 'refused' }>

/** Reads a file of any format that Corral knows. Never throws. */
export function readFile(file: File): Promise<FileRead | Refused> {
  return reading(file).catch((error: unknown) =>
    refused(file, `The browser could not read this file (${String(error)}). Choose it again.`),
  )
}

async function reading(file: File): Promise<FileRead | Refused> {
  if (file.size > LARGEST) {
    const [size, most] = [file.size, LARGEST].map((bytes) => Math.ceil(bytes / 1024 / 1024))
    return refused(
      file,
      `This file is too large: it has ${size} MB, and no threat model needs more than ${most} MB.`,
    )
  }
  const [bytes, { openFile }, { textOfFile }] = await Promise.all([
    file.arrayBuffer(),
    import('@/interchange/openFile'),
    import('@/interchange/picture/modelInPng'),
  ])
  const text = textOfFile(new Uint8Array(bytes), file.name)
  const result: OpenResult = text.type === 'refused' ? text : openFile(text.text, file.name)
  if (result.type === 'refused') {
    const inPart = result.inPart ? await withChain(result.inPart) : null
    return { ...refused(file, result.message, result.where), inPart }
  }
  const { format } = result
  return { type: 'read', fileName: file.name, format, ...(await withChain(result)) }
}

async function withChain(opened: Opened): Promise<Pick<FileRead, 'model' | 'report' | 'chain'>> {
  const read = await readable(opened)
  return { ...read, chain: await chainOf(read.model) }
}

/** What was altered in signed reviews is told, and the model opens all the same. */
async function chainOf({ reviews }: Model): Promise<ChainReport | null> {
  if (Object.keys(reviews).length === 0) return null
  const { verifyChain } = await import('@/interchange/signing/verifyChain')
  return verifyChain({ reviews })
}

/** Of packs that are not here it is noted what they are called, for the list of packs and for the next export. */
async function readable({
  model,
  report,
  found,
}: Opened): Promise<Pick<Opened, 'model' | 'report'>> {
  if (!found) return { model, report }
  const { withoutPacks } = await import('../packs/unreadPacks')
  const read = withoutPacks(model, found, await listPacks(database))
  // A note that cannot be kept is told by the report all the same.
  await notePacks(database, read.missing).catch(() => undefined)
  return {
    model: read.model,
    report: { ...report, decisions: [...report.decisions, ...read.entries] },
  }
}

/** A refusal of a file, in words. */
export function refused(file: File, message: string, where?: string): Refused {
  return { type: 'refused', fileName: file.name, message, where, inPart: null }
}
