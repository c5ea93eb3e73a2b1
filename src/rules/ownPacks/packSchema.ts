import { z } from 'zod'
import { Stride } from '@/model/ownThreat'
import { Level } from '@/model/text'
import { ActorProfile } from '@/model/vocabulary/actorProfiles'
import { BoundaryKind } from '@/model/vocabulary/boundaryKinds'
import { ElementKind } from '@/model/vocabulary/elementKinds'
import { OwnWord, PackId } from '@/model/vocabulary/ownWord'
import { PropertyId } from '@/model/vocabulary/properties/properties'
import { ConditionInFile } from './conditionInFile'

/** What the file of a pack says that it is, with the version of its format. */
export const packFormat = 'corral-pack/1'

const Line = z.string().trim().min(1).max(200)
const Prose = z.string().trim().max(5_000)
const Steps = z.int().min(-4).max(4)
const Lowered = z.int().min(0).max(4).default(0)
const Choice = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9 -]{0,59}$/,
    'A choice is a short name of letters, digits, hyphens and spaces, as hardware-module.',
  )
const ReferenceId = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9.:_/-]{0,99}$/,
    'A reference is an id such as CWE-532 or LLM01:2026.',
  )

/** `1`, `1.4` or `1.4.2`. */
export const PackVersion = z
  .string({
    error: (issue) =>
      typeof issue.input === 'number'
        ? 'Put the version in quotation marks, or 1.10 would be read as 1.1.'
        : undefined,
  })
  .regex(/^\d{1,6}(?:\.\d{1,6}){0,2}$/, 'A version is one to three numbers with dots, as "1.4.2".')

const KindInFile = z.strictObject({
  id: OwnWord,
  specialises: ElementKind,
  label: Line,
  hint: Prose.default(''),
})

const PropertyInFile = z.strictObject({
  id: OwnWord,
  type: z.enum(['yesNo', 'oneOf', 'someOf']),
  role: z.enum(['feature', 'control']),
  on: z.enum(['element', 'flow', 'boundary', 'model']),
  /** Built-in kinds, and kinds of this pack. */
  kinds: z
    .array(z.union([ElementKind, OwnWord]))
    .min(1)
    .exactOptional(),
  label: Line,
  question: Line,
  choices: z.array(Choice).min(2).max(30).exactOptional(),
  good: z.array(Choice).min(1).max(30).exactOptional(),
  says: z.union([Line, z.record(z.string().max(60), Line)]).exactOptional(),
})

const ControlInFile = z.strictObject({
  id: OwnWord,
  name: Line,
  kind: z.enum(['prevent', 'detect', 'respond']),
  effort: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
  description: Prose.default(''),
  effects: z
    .array(
      z.strictObject({
        on: z.enum(['element', 'flow', 'boundary', 'model']),
        property: PropertyId,
        value: z.string().max(100),
      }),
    )
    .min(1)
    .max(50),
  references: z.array(ReferenceId).max(50).default([]),
})

const Place = z.enum([
  'self',
  'source',
  'target',
  'model',
  'in',
  'out',
  'adjacent',
  'inFlow',
  'outFlow',
])

const AppliesInFile = z.discriminatedUnion('to', [
  z.strictObject({
    to: z.literal('element'),
    kinds: z
      .array(z.union([ElementKind, OwnWord]))
      .min(1)
      .exactOptional(),
  }),
  z.strictObject({ to: z.literal('flow') }),
  z.strictObject({
    to: z.literal('boundary'),
    kinds: z.array(BoundaryKind).min(1).exactOptional(),
  }),
  z.strictObject({ to: z.literal('model') }),
])

/** A rule as it stands in the file of a pack; what is left out has its plainest value. */
export const RuleInFile = z.strictObject({
  id: OwnWord,
  version: z.int().min(1).max(100_000).default(1),
  title: Line,
  stride: z.array(Stride).min(1).max(6),
  applies: AppliesInFile,
  when: ConditionInFile.nullable().default(null),
  gap: ConditionInFile.nullable().default(null),
  why: Prose.min(1),
  check: Prose.default(''),
  exception: Prose.default(''),
  likelihood: Level,
  impact: Level,
  impactOn: z
    .array(z.enum(['C', 'I', 'A']))
    .max(3)
    .default([]),
  adjust: z
    .array(
      z.strictObject({
        when: ConditionInFile,
        likelihood: Steps.default(0),
        impact: Steps.default(0),
        reason: Line,
      }),
    )
    .max(30)
    .default([]),
  skill: Level.default(1),
  actors: z.array(ActorProfile).max(20).default([]),
  mitigations: z
    .array(
      z.strictObject({
        control: z.string().max(100),
        likelihood: Lowered,
        impact: Lowered,
        at: z.array(Place).min(1).max(9).exactOptional(),
      }),
    )
    .max(50)
    .default([]),
  references: z.array(ReferenceId).max(50).default([]),
  onUnknown: z.enum(['threat', 'ask']).exactOptional(),
  floor: Level.exactOptional(),
})
export type RuleInFile = z.infer<typeof RuleInFile>

/** A pack as plain data: what its file holds, with what was left out filled in. */
export const PackFile = z.strictObject({
  $schema: z.string().max(1_000).exactOptional(),
  format: z.literal(packFormat),
  id: PackId,
  version: PackVersion,
  name: Line,
  description: Prose.default(''),
  kinds: z.array(KindInFile).max(100).default([]),
  properties: z.array(PropertyInFile).max(300).default([]),
  controls: z.array(ControlInFile).max(300).default([]),
  rules: z.array(RuleInFile).max(500).default([]),
})
export type PackFile = z.infer<typeof PackFile>
export type KindInFile = PackFile['kinds'][number]
export type PropertyInFile = PackFile['properties'][number]
export type ControlInFile = PackFile['controls'][number]
