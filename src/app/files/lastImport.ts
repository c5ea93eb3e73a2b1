import { createStore } from 'zustand/vanilla'
import type { ImportReport } from '@/interchange/importReport'
import type { ChainReport } from '@/interchange/signing/verifyChain'

/** What has just come of a file: a report to read, or a refusal. */
export type Imported =
  | {
      readonly type: 'opened'
      readonly fileName: string
      readonly report: ImportReport
      readonly isCopy: boolean
      /** How its signed reviews stand; null when it has none. */
      readonly chain: ChainReport | null
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
