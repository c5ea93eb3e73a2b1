import { createStore } from 'zustand/vanilla'
import type { ImportReport } from '@/interchange/importReport'

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
