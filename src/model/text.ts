import { z } from 'zod/mini'

/** One line or a few, kept exactly as it was written. */
export const Name = z.string().check(z.maxLength(1_000))

/** Prose, kept exactly as it was written. */
export const Text = z.string().check(z.maxLength(100_000))

/** A day without a time, as `2026-11-22`. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** A moment in universal time, as `2026-11-22T04:20:00.000Z`. */
export const Moment = z.iso.datetime()
export type Moment = z.infer<typeof Moment>

// The small edition of zod comes without words for what it finds.
z.config(z.locales.en())

/** A level of the five that likelihood, impact, sensitivity and capability are told in. */
export const Level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
export type Level = z.infer<typeof Level>

/** The five levels, the lowest first. */
export const levels: readonly Level[] = [1, 2, 3, 4, 5]
