import type { Model } from '@/model/model'
import { type Subject, subjectKey, wholeModel } from '@/model/subject'
import type { Band } from '@/model/riskScale'
import { bandNow } from '@/review/bandNow'
import type { Coverage } from '@/review/controls/controlCoverage'
import { worseOf } from '@/risk/bands'
import type { Control } from '@/rules/control'
import { nameOf } from '@/rules/explain/nameOf'
import { recordsInOrder } from '@/rules/records'
import { soughtWords } from '@/store/soughtWords'
import { controlsFor } from '../inspector/controlsFor'
import { missingIn } from './catalogueRows'

/** A record on which a control could be put. */
export interface Place {
  readonly subject: Subject
  readonly key: string
  readonly name: string
  /** How many threats ask for it there, and the worst band of theirs. */
  readonly asking: number
  readonly band: Band | null
}

/** The records on which a control could be put: those with threats that it answers first. */
export function placesToPut(
  model: Model,
  control: Control | undefined,
  coverage: Coverage | undefined,
): readonly Place[] {
  const taken = new Set(
    Object.values(model.controls)
      .filter((applied) => control !== undefined && applied.control === control.id)
      .map(({ on }) => subjectKey(on)),
  )
  const missing = missingIn(coverage?.places ?? [])
  const asking = new Map(missing.map((place) => [subjectKey(place.subject), place.threats]))
  return recordsInOrder(model)
    .filter(
      (subject) =>
        subject.type !== 'model' &&
        !taken.has(subjectKey(subject)) &&
        (control === undefined || controlsFor(model, subject, [control]).length > 0),
    )
    .map((subject): Place => {
      const key = subjectKey(subject)
      const threats = asking.get(key) ?? []
      const band = threats.map(bandNow).reduce((worst, each) => worseOf(worst, each), null)
      return { subject, key, name: nameOf(subject, model), asking: threats.length, band }
    })
    .toSorted((one, other) => other.asking - one.asking)
}

/** The whole model, unless the control stands there already. */
export function wholeModelToPut(model: Model, control: string | null): Subject | null {
  const isTaken = Object.values(model.controls).some(
    (applied) => control !== null && applied.control === control && applied.on.type === 'model',
  )
  return isTaken ? null : wholeModel
}

/** The places whose names say every word that is sought. */
export function placesNamed(places: readonly Place[], text: string): readonly Place[] {
  const words = soughtWords(text)
  return words.length === 0
    ? places
    : places.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
}
