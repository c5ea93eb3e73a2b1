import type { Stride } from '@/model/ownThreat'
import type { Band } from '@/model/riskScale'

/*
 * The part of SARIF 2.1.0 that is written here, by the names of that standard
 * (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html).
 */

export interface SarifLog {
  readonly $schema: string
  readonly version: '2.1.0'
  readonly runs: readonly SarifRun[]
}

export interface SarifRun {
  readonly tool: { readonly driver: SarifDriver }
  readonly columnKind: 'utf16CodeUnits'
  readonly results: readonly SarifResult[]
}

export interface SarifDriver {
  readonly name: string
  readonly version: string
  readonly semanticVersion: string
  readonly rules: readonly SarifRule[]
}

export interface SarifRule {
  readonly id: string
  readonly name: string
  readonly shortDescription: SarifText
  readonly fullDescription: SarifText
  readonly help: Required<SarifText>
  readonly helpUri?: string
  readonly defaultConfiguration: { readonly level: SarifLevel }
  readonly properties: {
    readonly tags: readonly string[]
    /** From 0.0 to 10.0, as code scanning of GitHub sorts by. */
    readonly 'security-severity': string
  }
}

export type SarifLevel = 'error' | 'warning' | 'note'

export interface SarifText {
  readonly text: string
  readonly markdown?: string
}

export interface SarifResult {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: SarifLevel
  readonly message: SarifText
  readonly locations: readonly SarifLocation[]
  readonly partialFingerprints: { readonly [name: string]: string }
  readonly baselineState?: 'new' | 'unchanged'
  readonly properties: {
    readonly stride: readonly Stride[]
    readonly status: string
    readonly band: Band | null
  }
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
    readonly region: { readonly startLine: number; readonly endLine: number }
  }
  readonly logicalLocations: readonly {
    readonly name: string
    readonly fullyQualifiedName: string
    readonly kind: string
  }[]
}
