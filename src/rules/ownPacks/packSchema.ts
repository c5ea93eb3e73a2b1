import { z } from 'zod/mini'
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

const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const Prose = z.string().check(z.trim(), z.maxLength(5_000))
const Steps = z.int().check(z.minimum(-4), z.maximum(4))
const Lowered = z.prefault(z.int().check(z.minimum(0), z.maximum(4)), 0)
const Choice = z
  .string()
  .check(
    z.regex(
      /^[A-Za-z0-9][A-Za-z0-9 -]{0,59}$/,
      'A choice is a short name of letters, digits, hyphens and spaces, as hardware-module.',
    ),
  )
const ReferenceId = z
  .string()
  .check(
    z.regex(
      /^[A-Za-z0-9][A-Za-z0-9.:_/-]{0,99}$/,
      'A reference is an id such as CWE-532 or LLM01:2026.',
    ),
  )

/** `1`, `1.4` or `1.4.2`. */
const PackVersion = z
  .string({
    error: (issue) =>
      typeof issue.input === 'number'
        ? 'Put the version in quotation marks, or 1.10 would be read as 1.1.'
        : undefined,
  })
  .check(
    z.regex(
      /^\d{1,6}(?:\.\d{1,6}){0,2}$/,
      'A version is one to three numbers with dots, as "1.4.2".',
    ),
  )

const KindInFile = z.strictObject({
  id: OwnWord,
  specialises: ElementKind,
  label: Line,
  hint: z.prefault(Prose, ''),
})

const PropertyInFile = z.strictObject({
  id: OwnWord,
  type: z.enum(['yesNo', 'oneOf', 'someOf']),
  role: z.enum(['feature', 'control']),
  on: z.enum(['element', 'flow', 'boundary', 'model']),
  /** Built-in kinds, and kinds of this pack. */
  kinds: z.exactOptional(z.array(z.union([ElementKind, OwnWord])).check(z.minLength(1))),
  label: Line,
  question: Line,
  choices: z.exactOptional(z.array(Choice).check(z.minLength(2), z.maxLength(30))),
  good: z.exactOptional(z.array(Choice).check(z.minLength(1), z.maxLength(30))),
  says: z.exactOptional(z.union([Line, z.record(z.string().check(z.maxLength(60)), Line)])),
})

const ControlInFile = z.strictObject({
  id: OwnWord,
  name: Line,
  kind: z.enum(['prevent', 'detect', 'respond']),
  effort: z.prefault(z.union([z.literal(1), z.literal(2), z.literal(3)]), 2),
  description: z.prefault(Prose, ''),
  effects: z
    .array(
      z.strictObject({
        on: z.enum(['element', 'flow', 'boundary', 'model']),
        property: PropertyId,
        value: z.string().check(z.maxLength(100)),
      }),
    )
    .check(z.minLength(1), z.maxLength(50)),
  references: z.prefault(z.array(ReferenceId).check(z.maxLength(50)), []),
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
    kinds: z.exactOptional(z.array(z.union([ElementKind, OwnWord])).check(z.minLength(1))),
  }),
  z.strictObject({ to: z.literal('flow') }),
  z.strictObject({
    to: z.literal('boundary'),
    kinds: z.exactOptional(z.array(BoundaryKind).check(z.minLength(1))),
  }),
  z.strictObject({ to: z.literal('model') }),
])

/** A rule as it stands in the file of a pack; what is left out has its plainest value. */
export const RuleInFile = z.strictObject({
  id: OwnWord,
  version: z.prefault(z.int().check(z.minimum(1), z.maximum(100_000)), 1),
  title: Line,
  stride: z.array(Stride).check(z.minLength(1), z.maxLength(6)),
  applies: AppliesInFile,
  when: z.prefault(z.nullable(ConditionInFile), null),
  gap: z.prefault(z.nullable(ConditionInFile), null),
  why: Prose.check(z.minLength(1)),
  check: z.prefault(Prose, ''),
  exception: z.prefault(Prose, ''),
  likelihood: Level,
  impact: Level,
  impactOn: z.prefault(z.array(z.enum(['C', 'I', 'A'])).check(z.maxLength(3)), []),
  adjust: z.prefault(
    z
      .array(
        z.strictObject({
          when: ConditionInFile,
          likelihood: z.prefault(Steps, 0),
          impact: z.prefault(Steps, 0),
          reason: Line,
        }),
      )
      .check(z.maxLength(30)),
    [],
  ),
  skill: z.prefault(Level, 1),
  actors: z.prefault(z.array(ActorProfile).check(z.maxLength(20)), []),
  mitigations: z.prefault(
    z
      .array(
        z.strictObject({
          control: z.string().check(z.maxLength(100)),
          likelihood: Lowered,
          impact: Lowered,
          at: z.exactOptional(z.array(Place).check(z.minLength(1), z.maxLength(9))),
        }),
      )
      .check(z.maxLength(50)),
    [],
  ),
  references: z.prefault(z.array(ReferenceId).check(z.maxLength(50)), []),
  onUnknown: z.exactOptional(z.enum(['threat', 'ask'])),
  floor: z.exactOptional(Level),
})
export type RuleInFile = z.infer<typeof RuleInFile>

/** A pack as plain data: what its file holds, with what was left out filled in. */
export const PackFile = z.strictObject({
  $schema: z.exactOptional(z.string().check(z.maxLength(1_000))),
  format: z.literal(packFormat),
  id: PackId,
  version: PackVersion,
  name: Line,
  description: z.prefault(Prose, ''),
  kinds: z.prefault(z.array(KindInFile).check(z.maxLength(100)), []),
  properties: z.prefault(z.array(PropertyInFile).check(z.maxLength(300)), []),
  controls: z.prefault(z.array(ControlInFile).check(z.maxLength(300)), []),
  rules: z.prefault(z.array(RuleInFile).check(z.maxLength(500)), []),
})
export type PackFile = z.infer<typeof PackFile>
export type KindInFile = PackFile['kinds'][number]
export type PropertyInFile = PackFile['properties'][number]
export type ControlInFile = PackFile['controls'][number]
