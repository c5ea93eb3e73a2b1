import type { Control } from '@/rules/control'
import { isSameChange } from '@/rules/explain/changes'
import {
  type MitigationAtPlace,
  missingMitigations,
  mitigationLabel,
} from '@/rules/explain/controlChanges'
import { listed } from '@/rules/explain/phrase'
import { closingRemedies } from '@/rules/explain/remedies'
import type { Remedy } from '@/rules/explain/remedy'
import type { Finding } from '@/rules/finding'
import type { Situation } from '@/rules/situation'
import { isWorse } from './bands'
import { type Overrides, residualWith } from './rate'
import { ratingContextOf } from './ratingContext'

/**
 * Everything small that would help: what would withdraw the threat, then the controls that would
 * bring it into a lower band, one by one or, where none does it alone, in pairs.
 */
export function remediesOf(
  finding: Finding,
  situation: Situation,
  controls: readonly Control[],
  overrides?: Overrides | null,
): readonly Remedy[] {
  if (finding.outcome === 'handled') return []
  const closing = closingRemedies(finding, situation, controls)
  const closingControls = new Set(
    closing.flatMap((remedy) => remedy.controls.map(({ control }) => control)),
  )
  const missing = missingMitigations(
    finding.rule.mitigations,
    finding.subject,
    situation,
    controls,
  ).filter(
    ({ mitigation, changes }) =>
      !closingControls.has(mitigation.control) &&
      !closing.some((remedy) => isSameChange(remedy.changes, changes)),
  )

  const context = ratingContextOf(situation, controls)
  const now = residualWith(finding, context, [], overrides)
  const lowering = (placed: readonly MitigationAtPlace[]): Remedy[] => {
    const { band } = residualWith(finding, context, placed, overrides)
    if (!isWorse(now.band, band)) return []
    return [
      {
        label: listed(placed.map((each) => mitigationLabel(each, situation))),
        kind: 'control',
        controls: placed.map(({ mitigation, on }) => ({ control: mitigation.control, on })),
        changes: placed.flatMap(({ changes }) => changes),
        outcome: 'lower',
        band,
      },
    ]
  }
  const alone = missing.flatMap((each) => lowering([each]))
  return [
    ...closing,
    ...(alone.length > 0 ? alone : pairsOf(missing).flatMap(lowering).slice(0, mostPairs)),
  ]
}

/** Pairs that are offered; more than a few are no help. */
const mostPairs = 3

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] {
  return items.flatMap((one, place) => items.slice(place + 1).map((other) => [one, other] as const))
}
