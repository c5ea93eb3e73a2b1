import type { Foothold, Usage } from './usage'

/** What is so of a rule whatever its letters say. */
interface Listed extends Partial<Pick<Usage, 'enters' | 'isAbroad'>> {
  readonly needs?: Foothold
  readonly opensNothing?: true
  readonly onlySteers?: true
}

/** The ids in a text. */
const ids = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Deceives people about an element, is an error without an attacker, or only keeps one from stopping. */
const openNothing = ids(`
  BOT-S-002 BOT-S-006 BOT-S-007 BOT-S-102 BOT-S-108 BOT-S-109 BOT-S-201
  BOT-T-203 BOT-T-204 BOT-T-205 BOT-D-003 BOT-D-401 BOT-D-803
  BOT-E-003 BOT-E-207 BOT-E-208 BOT-E-209 BOT-I-006 BOT-I-403
`)

/** Is for those who are inside a boundary already, and gets nobody across it. */
const inside = ids('BOT-E-503')

/** Only widens what someone can do who has the element in hand. */
const widen = ids(`
  BOT-E-206 BOT-E-304 BOT-E-603 BOT-T-305 BOT-T-601 BOT-D-302
  BOT-I-001 BOT-I-002 BOT-I-003 BOT-I-301 BOT-I-302 BOT-I-304 BOT-I-601
`)

/** Lets someone who has the element in hand do more elsewhere than its task needs. */
const reachTooFar = ids(`
  BOT-E-001 BOT-E-002 BOT-E-101 BOT-E-201 BOT-E-202 BOT-E-302
  BOT-E-307 BOT-E-308 BOT-E-602 BOT-E-801 BOT-T-206
`)

/** Steers an element, which by itself harms nothing that is on it. */
const steer = ids('BOT-T-201 BOT-T-202 BOT-T-207 BOT-T-301 BOT-T-302')

/** Harms by what is asked or sent, and gives nobody the element in hand. */
const harmOnly = ids(`
  BOT-E-102 BOT-E-103 BOT-E-104 BOT-E-105 BOT-E-205 BOT-E-301 BOT-E-303 BOT-E-305 BOT-E-401
  BOT-T-001 BOT-T-002 BOT-T-004 BOT-T-005 BOT-T-103 BOT-I-101
`)

/** Takes what staff or a neighbour has: a session at it, its files, its network. */
const fromInside = ids(`
  BOT-E-106 BOT-T-107 BOT-T-208 BOT-T-408 BOT-E-402 BOT-T-602 BOT-I-107 BOT-I-207
`)

/** Reaches a store, or what reads it, by what is put into it. */
const byContent = ids('BOT-T-401 BOT-T-402 BOT-T-403 BOT-I-402 BOT-D-403 BOT-T-410')

/** Spoofing that gives the element in hand, since it obeys. */
const entering = ids('BOT-S-005 BOT-S-302 BOT-S-305')

/** Opens a console to someone at its door, who is taken for staff. */
const openDoors = ids('BOT-S-105 BOT-S-106')

/** A confused deputy acts with its own rights for whoever asks. */
const deputies = ids('BOT-E-203')

const groups: readonly (readonly [readonly string[], Listed])[] = [
  [openNothing, { opensNothing: true }],
  [inside, { opensNothing: true }],
  [widen, { needs: 'hold', enters: false }],
  [reachTooFar, { needs: 'hold', enters: false, isAbroad: true }],
  [steer, { enters: true, onlySteers: true }],
  [harmOnly, { enters: false }],
  [fromInside, { needs: 'inside', enters: false }],
  [byContent, { needs: 'reach', enters: false }],
  [entering, { enters: true }],
  [openDoors, { needs: 'inside', enters: true }],
  [deputies, { enters: false, isAbroad: true }],
]

const lists: ReadonlyMap<string, Listed> = new Map(
  groups.flatMap(([rules, listed]) => rules.map((rule) => [rule, listed] as const)),
)

/** What is known of a rule of the library beyond its letters. */
export function listedUsage(rule: string): Listed {
  return lists.get(rule) ?? nothingElse
}

const nothingElse: Listed = {}

/** The rules that are listed. */
export const listedRules: readonly string[] = groups.flatMap(([rules]) => rules)
