import { ownLimits } from '@/interchange/limits'
import type { Opened } from '@/interchange/openFile'
import type { ChainReport } from '@/interchange/signing/verifyChain'
import type { Model } from '@/model/model'
import { hasModel } from '@/persistence/library'
import { listPacks, notePacks } from '@/persistence/packs'
import { database } from '../database'
import { asNew, keepAndOpen } from '../home/startModel'
import { type Imported, lastImport } from './lastImport'

/** More than this many bytes are not read at all: the reader's own limits are lower, in characters. */
const LARGEST = 4 * ownLimits.size

/** Opens a file of any format that Corral knows as a model of its own. What is in the library stays as it is. */
export async function importFile(file: File): Promise<void> {
  const imported = await importing(file).catch((error: unknown) =>
    refused(file, `The browser could not read this file (${String(error)}). Choose it again.`),
  )
  lastImport.setState({ imported })
}

async function importing(file: File): Promise<Imported> {
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
  const read = textOfFile(new Uint8Array(bytes), file.name)
  const result = read.type === 'refused' ? read : openFile(read.text, file.name)
  if (result.type === 'refused') return refused(file, result.message, result.where)
  const { model, report } = await readable(result)
  const isCopy = await hasModel(database, model.about.id)
  await keepAndOpen(isCopy ? asNew(model) : model)
  return { type: 'opened', fileName: file.name, report, isCopy, chain: await chainOf(model) }
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

function refused(file: File, message: string, where?: string): Imported {
  return { type: 'refused', fileName: file.name, message, where }
}
