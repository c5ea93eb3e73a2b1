import { createStore } from 'zustand/vanilla'
import type { ImportReport } from '@/interchange/importReport'
import type { MetCopies } from '@/interchange/signing/metCopies'
import type { ChainReport } from '@/interchange/signing/verifyChain'
import type { Model } from '@/model/model'

interface Read {
  readonly fileName: string
  readonly report: ImportReport
  /** How its signed reviews stand; null when it has none. */
  readonly chain: ChainReport | null
}

/** What has just come of a file: a report to read, a model that is here already, or a refusal. */
export type Imported =
  | (Read & { readonly type: 'opened'; readonly isCopy: boolean })
  | (Read & {
      readonly type: 'known'
      /** As the file says it. */
      readonly model: Model
      readonly met: MetCopies
      /** Whether the one here was deleted and can be brought back. */
      readonly isDeleted: boolean
      /** Whether the file says nothing that the one here does not. */
      readonly isSame: boolean
    })
  | {
      readonly type: 'refused'
      readonly fileName: string
      readonly message: string
      readonly where: string | undefined
      /** What can be read of it, where only some records are broken. */
      readonly inPart: (Pick<Read, 'report' | 'chain'> & { readonly model: Model }) | null
    }

/** The last import, until its report has been read. */
export const lastImport = createStore<{ readonly imported: Imported | null }>()(() => ({
  imported: null,
}))
