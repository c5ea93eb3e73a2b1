import type { ExportedFinding } from '@/review/exportedFindings'
import { type JsonObject, listOf } from '../json'
import { LeftOut } from './corralFile'
import { FindingInFile } from './findingInFile'
import { PackInFile } from './packInFile'

/** What a file holds beside its model. What makes no sense there is no reason to refuse the model. */
export interface BesideModel {
  /** As they stood when the file was written; those that make no sense are left out. */
  readonly findings: readonly ExportedFinding[]
  /** The rule packs that the findings were made with; those that make no sense are left out. */
  readonly packs: readonly PackInFile[]
  /** What the file is without on purpose; absent where it holds all of the model. */
  readonly leftOut?: LeftOut
}

/** What a file holds beside its model. */
export function besideModel(file: JsonObject): BesideModel {
  const leftOut = LeftOut.safeParse(file['leftOut'])
  return {
    findings: findingsIn(file),
    packs: packsIn(file),
    ...(leftOut.success && { leftOut: leftOut.data }),
  }
}

function findingsIn(file: JsonObject): ExportedFinding[] {
  return listOf(file['findings']).flatMap((finding) => {
    const parsed = FindingInFile.safeParse(finding)
    return parsed.success ? [parsed.data] : []
  })
}

function packsIn(file: JsonObject): PackInFile[] {
  return listOf(file['packs']).flatMap((pack) => {
    const parsed = PackInFile.safeParse(pack)
    return parsed.success ? [parsed.data] : []
  })
}
