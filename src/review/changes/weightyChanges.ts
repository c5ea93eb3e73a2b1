import type { Subject } from '@/model/subject'
import type { Threat } from '../threat'
import { shortened } from './causes/recordCause'
import type { Changes } from './changesBetween'
import type { RecordChange } from './recordChange'

/** Something that suggests a review before its date. */
export interface WeightyChange {
  readonly of: 'data' | 'crossing' | 'threat'
  /** One sentence, without its full stop. */
  readonly text: string
  /** Where it is shown; null for a threat, which is shown in the register. */
  readonly subject: Subject | null
  readonly threat: Threat['id'] | null
}

/**
 * What should not wait for the date of the next review: new elements that hold data, new crossings of
 * a boundary, and threats that are new in the two worst bands or have risen into them.
 */
export function weightyChanges({
  records,
  crossings,
  threats,
}: Pick<Changes, 'records' | 'crossings' | 'threats'>): readonly WeightyChange[] {
  return [
    ...records.filter(isNewWithData).map(({ noun, name, subject }): WeightyChange => ({
      of: 'data',
      text: `The ${noun} “${shortened(name)}” is new and holds data`,
      subject,
      threat: null,
    })),
    ...crossings.flatMap(({ flow, name, came }): WeightyChange[] => {
      const crossed = came.map((boundary) => `“${shortened(boundary)}”`).join(', ')
      const text = `The data flow “${shortened(name)}” now crosses ${crossed}`
      return came.length === 0
        ? []
        : [{ of: 'crossing', text, subject: { type: 'flow', id: flow }, threat: null }]
    }),
    ...threats.flatMap(({ id, title, from, to }): WeightyChange[] => {
      const [was, is] = [from.bands.residual, to.bands.residual]
      if (!isGrave(is) || isGrave(was)) return []
      const how = was === null ? `is new and ${is}` : `has risen from ${was} to ${is}`
      return [{ of: 'threat', text: `“${shortened(title)}” ${how}`, subject: null, threat: id }]
    }),
  ]
}

function isNewWithData({ place, kind, weight }: RecordChange): boolean {
  return place === 'elements' && kind === 'added' && weight === 0
}

function isGrave(band: string | null): boolean {
  return band === 'high' || band === 'critical'
}
