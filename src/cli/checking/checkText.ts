import type { Lines } from '@/interchange/sarif/recordPlaces'
import type { Band } from '@/model/riskScale'
import { type Subject, wholeModel } from '@/model/subject'
import { bandNow } from '@/review/bandNow'
import { statusOf } from '@/review/status'
import type { Threat } from '@/review/threat'
import type { Analysis } from '../analyse'
import { counted } from '@/model/counted'
import { reasonFor } from '../evaluating/reasonFor'
import { oneLine } from '../oneLine'
import type { System } from '../system'
import type { Verdict } from './verdict'

/** What a check was asked for. */
export interface Asked {
  readonly path: string
  readonly failOn: Band
  readonly hasBaseline: boolean
  readonly placeOf: (subject: Subject) => Lines
}

/** What made a check fail and why, or that nothing did. */
export function checkText(
  verdict: Verdict,
  asked: Asked,
  analysis: Analysis,
  system: Pick<System, 'style' | 'width'>,
): string {
  const failures = verdict.failing.map((threat) => failure(threat, asked, analysis, system))
  return `${[...failures, summary(verdict, asked)].join('\n\n')}\n`
}

function failure(
  threat: Threat,
  { path, placeOf }: Asked,
  analysis: Analysis,
  { style, width }: Pick<System, 'style' | 'width'>,
): string {
  const { title, origin, on } = threat
  const band = bandNow(threat)
  const rule = origin.type === 'finding' ? origin.finding.rule.id : 'own'
  const { startLine } = placeOf(on[0] ?? wholeModel)
  return [
    `${style.ofBand(band, band ?? 'not rated')}  ${oneLine(title) || 'A threat without a title'}  ${style.quiet(rule)}`,
    `  ${oneLine(reasonFor(threat, analysis) || standingWords(threat), width && width - 2)}`,
    `  ${style.quiet(`${path}:${startLine}, ${standingWords(threat)}`)}`,
  ].join('\n')
}

function standingWords(threat: Threat): string {
  const { state } = threat
  if (state === 'changed') return 'what it was decided on has changed'
  if (state === 'expired') return 'its acceptance has run out'
  if (state === 'decided') return 'to be mitigated, and not done'
  return statusOf(threat) === 'unverified' ? 'nobody has answered' : 'nobody has decided'
}

function summary({ failing, standing, unrated }: Verdict, { failOn, hasBaseline }: Asked): string {
  const count = counted(failing.length, `${hasBaseline ? 'new ' : ''}threat`)
  const bands = failOn === 'critical' ? 'critical' : `${failOn} or above`
  const head = `${count.replace(/^0/, 'No')} of band ${bands} ${failing.length === 1 ? 'stands' : 'stand'}.`
  const others = standing.length - failing.length - unrated.length
  const rest = hasBaseline ? 'in lower bands or as before' : 'in lower bands'
  return [
    head,
    ...(others > 0 ? [`${others} more ${others === 1 ? 'stands' : 'stand'} ${rest}.`] : []),
    ...(unrated.length > 0
      ? [`Not judged: ${counted(unrated.length, 'threat')} that nobody has rated.`]
      : []),
  ].join(' ')
}
