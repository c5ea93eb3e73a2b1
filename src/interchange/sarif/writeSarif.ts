import { type Subject, subjectKey } from '@/model/subject'
import { bandNow } from '@/review/bandNow'
import { statusOf } from '@/review/status'
import type { Threat } from '@/review/threat'
import type { Control } from '@/rules/control'
import { because } from '@/rules/explain/because'
import { nameOf } from '@/rules/explain/nameOf'
import type { Situation } from '@/rules/situation'
import type { Lines } from './recordPlaces'
import type { SarifLocation, SarifLog, SarifResult } from './sarifLog'
import { ruleIdOf, sarifRules } from './sarifRules'
import { levelOf } from './severity'

/** What a report is made of. */
export interface SarifSource {
  /** The threats to report, in the order in which they are listed. */
  readonly threats: readonly Threat[]
  readonly situation: Situation
  /** Those that may be applied. */
  readonly controls: readonly Control[]
  /** The address of the file that the model was read from, and where in it records stand. */
  readonly address: string
  readonly placeOf: (subject: Subject) => Lines
  /** Of Corral. */
  readonly version: string
  /** Tells which threats an earlier state did not have; null when there is none to compare with. */
  readonly isNew: ((threat: Threat) => boolean) | null
}

/**
 * The text of a SARIF 2.1.0 file that has each threat at the record it is about. The same threats give
 * the same bytes, and a threat the same fingerprints whatever is renamed or moved.
 */
export function writeSarif(source: SarifSource): string {
  const { threats, version } = source
  const rules = sarifRules(threats, source.controls)
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]))
  const log: SarifLog = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Corral', version, semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        results: threats.map((threat) => resultOf(threat, source, indexOf)),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultOf(
  threat: Threat,
  source: SarifSource,
  indexOf: ReadonlyMap<string, number>,
): SarifResult {
  const ruleId = ruleIdOf(threat)
  const band = bandNow(threat)
  return {
    ruleId,
    ruleIndex: indexOf.get(ruleId) ?? 0,
    level: levelOf(band),
    message: { text: messageFor(threat, source) },
    locations: threat.on.slice(0, 1).map((subject) => locationOf(subject, source)),
    partialFingerprints: fingerprintsOf(threat),
    ...(source.isNew && { baselineState: source.isNew(threat) ? 'new' : 'unchanged' }),
    properties: { stride: threat.stride, status: statusOf(threat), band },
  }
}

function messageFor({ origin, title }: Threat, { situation, controls }: SarifSource): string {
  const head = title.trim() || 'A threat without a title'
  if (origin.type !== 'finding') return head
  const reason = because(origin.finding, situation, controls)
  return reason === '' ? head : `${head}. ${reason}.`
}

function locationOf(subject: Subject, { address, placeOf, situation }: SarifSource): SarifLocation {
  const { startLine, endLine } = placeOf(subject)
  const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(address)
  const uri = isRelative ? { uri: address, uriBaseId: '%SRCROOT%' } : { uri: address }
  return {
    physicalLocation: { artifactLocation: uri, region: { startLine, endLine } },
    logicalLocations: [
      {
        name: nameOf(subject, situation.model),
        fullyQualifiedName: subjectKey(subject),
        kind: subject.type,
      },
    ],
  }
}

/**
 * The key of a finding outlives every change of names and lines. GitHub goes by the second name, which
 * it would otherwise work out from the lines around.
 */
function fingerprintsOf({ id, origin }: Threat): SarifResult['partialFingerprints'] {
  const key = origin.type === 'own' ? `OWN|${id}` : id
  return { 'corralFinding/v1': key, primaryLocationLineHash: `${key}:1` }
}
