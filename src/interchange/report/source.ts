import type { DiagramId, FindingKey } from '@/model/id'
import type { Model } from '@/model/model'
import type { Day } from '@/model/text'
import type { Threat } from '@/review/threat'
import type { Control } from '@/rules/control'
import type { Finding } from '@/rules/finding'
import type { Question } from '@/rules/question'
import type { Situation } from '@/rules/situation'
import type { PackInFile } from '../corral/packInFile'
import type { ChainReport } from '../signing/verifyChain'
import type { Since } from './changesSince'
import type { Figure } from './document'

/** A diagram as a picture, with the number that each record with open threats has on it. */
export interface Drawing {
  readonly diagram: DiagramId
  readonly svg: string
  readonly lies: Figure['lies']
  /** By `subjectKey`. */
  readonly callouts: ReadonlyMap<string, number>
}

/** All that a report is made of. The same gives the same report, byte for byte. */
export interface ReportSource {
  readonly model: Model
  readonly situation: Situation
  /** Those that may be applied. */
  readonly controls: readonly Control[]
  /** In ranking order. */
  readonly threats: readonly Threat[]
  readonly questions: readonly Question[]
  readonly findings: ReadonlyMap<FindingKey, Finding>
  /** The packs that are switched on. */
  readonly packs: readonly PackInFile[]
  readonly drawings: readonly Drawing[]
  /** How the signed reviews stand. */
  readonly chain: ChainReport
  /** What has changed since the review that is compared with; null before the first. */
  readonly since: Since | null
  readonly today: Day
}
