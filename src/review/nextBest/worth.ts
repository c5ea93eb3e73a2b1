import type { Effort } from '@/model/effort'
import { efforts } from './effort'
import type { Gain } from './gain'
import type { Move } from './tryOut'

/**
 * What something is worth doing, as places in an order: the first that differs counts, and none is
 * ever added to another. More comes first.
 */
export type Worth = readonly number[]

/**
 * The order of what to do: what takes most threats out of Critical; projects after what takes as many
 * out in hours or days; what brings most of the critical ones below High; what takes most out of High;
 * what makes most of those go away; less effort; what cuts most of the worse ways to assets; and
 * last the rest of the risk, and how urgent the
 * threats are. A threat that comes to light only when a worse one is gone
 * was there before, so it counts last of all.
 */
export function worthOf(
  { out, raised, surfaced, lowered, cut }: Gain,
  effort: Effort,
  urgencyOf: (move: Move) => number,
): Worth {
  const critical =
    out.critical.length - raised.filter(({ to }) => to?.residual.band === 'critical').length
  const high = out.high.length - raised.filter(({ to }) => to?.residual.band === 'high').length
  return [
    critical,
    tier(critical > 0 || high > 0, effort),
    out.critical.filter(({ to }) => !isTop(to?.residual)).length,
    high,
    out.high.filter(({ to }) => to === null).length,
    ease(effort),
    cut.filter(isTop).length,
    out.medium.length,
    lowered.length,
    Math.max(0, ...[...out.critical, ...out.high].map(urgencyOf)),
    -surfaced.filter(({ to }) => isTop(to?.residual)).length,
  ]
}

/** What something cannot be worth more than that may move so many critical and high threats. */
export function worthAtMost(critical: number, high: number, effort: Effort): Worth {
  return [critical, tier(critical + high > 0, effort), critical, high, high, ease(effort)]
}

/** What an answer is worth that may remove critical threats: it takes minutes, less than any control. */
export function worthOfAnswer(critical: number): Worth {
  return [critical, 2, critical, 0, 0, ease('small') + 1]
}

/** A decision about a critical threat lowers nothing, and comes before what lowers only high ones. */
export const worthOfDecision: Worth = [0, 3]

/** More than any worth: for what has not been looked into. */
export const unknownWorth: Worth = [Number.POSITIVE_INFINITY]

/** Sorts what is worth more to the front. A worth that ends early counts as more. */
export function byWorth(one: Worth, other: Worth): number {
  for (const [at, value] of one.entries()) {
    const twin = other[at] ?? Number.POSITIVE_INFINITY
    if (value !== twin) return value > twin ? -1 : 1
  }
  return one.length === other.length ? 0 : 1
}

/** Whether it takes anything out of the two worst bands. */
export function isWorthDoing(worth: Worth): boolean {
  return (worth[1] ?? 0) > 0
}

function tier(helps: boolean, effort: Effort): number {
  if (!helps) return 0
  return effort === 'large' ? 1 : 2
}

const ease = (effort: Effort) => efforts.length - efforts.indexOf(effort)

const isTop = (rated: { readonly band: string } | undefined) =>
  rated?.band === 'critical' || rated?.band === 'high'
