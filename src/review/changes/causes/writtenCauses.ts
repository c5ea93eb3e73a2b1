import { bandOf } from '@/model/riskScale'
import { cellOf } from '@/risk/movement'
import { asFindings } from '../../ownRule'
import type { Comparing } from '../comparing'
import type { RecordChange } from '../recordChange'
import { isSameIn } from '../spot'
import type { Cause } from './cause'
import type { Moved } from './moved'
import { scaleCause } from './ratingCauses'
import { recordCause } from './recordCause'
import { standingCauses } from './standingCauses'

/** Why a threat that someone wrote came, went or moved, beside what they said of its levels. */
export function writtenCauses(moved: Moved, comparing: Comparing): readonly Cause[] {
  const written = comparing.recordAt.get(`ownThreats/${moved.id}`)
  if (written && written.kind !== 'changed') return [recordCause(written)]
  return [
    ...(written ? answerCauses(written) : []),
    ...controlCauses(moved, comparing),
    ...scaleCauses(moved, comparing),
  ]
}

/** That other controls answer it than before. */
function answerCauses(written: RecordChange): readonly Cause[] {
  const fields = written.fields.filter(({ field }) => field === 'controls' || field === 'on')
  return fields.map((field) => recordCause(written, 'record', field))
}

function controlCauses({ after }: Moved, comparing: Comparing): readonly Cause[] {
  if (after?.origin.type !== 'own') return []
  const findings = asFindings(after.origin.threat)
  return findings.flatMap(({ finding }) => standingCauses(finding, comparing))
}

function scaleCauses({ from, to, after }: Moved, comparing: Comparing): readonly Cause[] {
  if (!after?.ratings || isSameIn('residual', from, to)) return []
  const cell = cellOf(after.ratings.residual)
  const [was, is] = [comparing.before, comparing.after].map(({ model }) =>
    bandOf(model.about.scale, cell.likelihood, cell.impact),
  )
  return was === is ? [] : [scaleCause(cell, comparing)]
}
