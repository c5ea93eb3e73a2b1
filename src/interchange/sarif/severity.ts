import type { Band } from '@/model/riskScale'
import { worseOf } from '@/risk/bands'
import { bandNow } from '@/review/bandNow'
import type { Threat } from '@/review/threat'
import type { SarifLevel } from './sarifLog'

/** The worst band among threats. */
export function worstBand(threats: readonly Threat[]): Band | null {
  return threats.map(bandNow).reduce(worseOf, null)
}

/** What nobody has rated is worth a look, no more and no less. */
export function levelOf(band: Band | null): SarifLevel {
  if (band === 'critical' || band === 'high') return 'error'
  return band === 'low' ? 'note' : 'warning'
}

/*
 * GitHub reads this number as a band again: above 9.0 critical, from 7.0 high, from 4.0 medium, below
 * that low. A band of Corral has no number, so each gets one that falls into its namesake.
 */
const severities: { readonly [Each in Band]: string } = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.0',
}

export function severityOf(band: Band | null): string {
  return severities[band ?? 'medium']
}
