import type { AskedPlace } from '@/review/controls/controlCoverage'
import type { Threat } from '@/review/threat'
import type { Control } from '@/rules/control'
import { soughtWords } from '@/store/soughtWords'
import type { CoverageByControl } from './useCoverage'

/** A control of the catalogue with how much this model asks for it. */
export interface CatalogueRow {
  readonly control: Control
  /** The records that ask for it and do not have it. */
  readonly missing: readonly AskedPlace[]
  /** The threats that ask for it where it is missing. */
  readonly threats: readonly Threat[]
}

/** The controls that say every word that is sought; those that most threats ask for come first. */
export function catalogueRows(
  catalogue: readonly Control[],
  coverage: CoverageByControl | null,
  text: string,
): readonly CatalogueRow[] {
  const words = soughtWords(text)
  return catalogue
    .filter((control) => words.every((word) => saidBy(control).includes(word)))
    .map((control) => rowOf(control, coverage))
    .toSorted((one, other) => other.threats.length - one.threats.length)
}

function rowOf(control: Control, coverage: CoverageByControl | null): CatalogueRow {
  const missing = missingIn(coverage?.get(control.id)?.places ?? [])
  return { control, missing, threats: [...new Set(missing.flatMap(({ threats }) => threats))] }
}

/** The records that could have a control and do not; what was rejected there is no gap. */
export function missingIn(places: readonly AskedPlace[]): readonly AskedPlace[] {
  return places.filter(({ state }) => state === 'missing' || state === 'planned')
}

function saidBy({ id, name, description, kind, references }: Control): string {
  return [id, name, description, kind, ...references].join(' ').toLowerCase()
}
