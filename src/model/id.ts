import { z } from 'zod/mini'

/*
 * Ids from other tools are kept, so any short run of letters, digits and the usual separators will do.
 * Records are kept by id, so a word that every JavaScript object knows is no id: it would be found
 * in a table that has no such record.
 */
const pattern = /^[A-Za-z0-9_][A-Za-z0-9_.:-]{0,99}$/

const isOwnWord = (text: string) => !(text in {})

const id = <const Brand extends string>() =>
  z
    .string()
    .check(
      z.regex(pattern, 'An id has 1 to 100 letters, digits, and the signs _ . : -'),
      z.refine(isOwnWord, 'This word cannot be an id. Choose another one.'),
    )
    .brand<Brand>()

export const ModelId = id<'ModelId'>()
export type ModelId = z.infer<typeof ModelId>

export const ElementId = id<'ElementId'>()
export type ElementId = z.infer<typeof ElementId>

export const FlowId = id<'FlowId'>()
export type FlowId = z.infer<typeof FlowId>

export const BoundaryId = id<'BoundaryId'>()
export type BoundaryId = z.infer<typeof BoundaryId>

export const AssetId = id<'AssetId'>()
export type AssetId = z.infer<typeof AssetId>

export const ThreatActorId = id<'ThreatActorId'>()
export type ThreatActorId = z.infer<typeof ThreatActorId>

export const AppliedControlId = id<'AppliedControlId'>()
export type AppliedControlId = z.infer<typeof AppliedControlId>

export const OwnThreatId = id<'OwnThreatId'>()
export type OwnThreatId = z.infer<typeof OwnThreatId>

export const AssumptionId = id<'AssumptionId'>()
export type AssumptionId = z.infer<typeof AssumptionId>

export const DiagramId = id<'DiagramId'>()
export type DiagramId = z.infer<typeof DiagramId>

export const NoteId = id<'NoteId'>()
export type NoteId = z.infer<typeof NoteId>

export const ReviewId = id<'ReviewId'>()
export type ReviewId = z.infer<typeof ReviewId>

/**
 * What a finding is known by, whatever is renamed, moved or evaluated again: the rule and the
 * records it is about, in role order, as `RULE|record|record`. A rule of a pack is called by the pack
 * and its own name, as `acme/payments:card-in-log`.
 */
export const FindingKey = z
  .string()
  .check(
    z.maxLength(400),
    z.regex(/^[A-Za-z0-9/:-]+(\|[A-Za-z0-9_.:-]+)+$/, 'A finding is named RULE|record'),
  )
  .brand<'FindingKey'>()
export type FindingKey = z.infer<typeof FindingKey>
