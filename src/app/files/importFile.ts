import type { ImportReport } from '@/interchange/importReport'
import { modelOf } from '@/persistence/library'
import { createStore } from 'zustand/vanilla'
import { database } from '../database'
import { asNew, keepAndOpen } from '../home/startModel'

/** What has just come of a file: a report to read, or a refusal. */
export type Imported =
  | {
      readonly type: 'opened'
      readonly fileName: string
      readonly report: ImportReport
      readonly isCopy: boolean
    }
  | {
      readonly type: 'refused'
      readonly fileName: string
      readonly message: string
      readonly where: string | undefined
    }

/** The last import, until its report has been read. */
export const lastImport = createStore<{ readonly imported: Imported | null }>()(() => ({
  imported: null,
}))

/** Opens a file of any format that Corral knows as a model of its own. What is in the library stays as it is. */
export async function importFile(file: File): Promise<void> {
  const [text, { openFile }] = await Promise.all([file.text(), import('@/interchange/openFile')])
  const result = openFile(text, file.name)
  if (result.type === 'refused') {
    const { message, where } = result
    lastImport.setState({ imported: { type: 'refused', fileName: file.name, message, where } })
    return
  }
  const isCopy = (await modelOf(database, result.model.about.id)) !== null
  const { report } = result
  await keepAndOpen(isCopy ? asNew(result.model) : result.model)
  lastImport.setState({ imported: { type: 'opened', fileName: file.name, report, isCopy } })
}

/** The largest file that is read at all, in bytes; the reader has finer limits of its own. */
export const LARGEST_FILE = 50 * 1024 * 1024
