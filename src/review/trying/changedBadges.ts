import type { Badge } from '../badges'

type Badges = ReadonlyMap<string, Badge>

const none: Badge = { count: 0, worst: null, waiting: 0 }

/** The badges as they would be, each that would change with what it is now; the rest as they are. */
export function changedBadges(before: Badges, after: Badges): Badges {
  const seen = new Map<string, Badge>()
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key) ?? none, after.get(key) ?? none]
    if (was.count !== is.count || was.worst !== is.worst) seen.set(key, { ...is, was })
    else seen.set(key, was.waiting === is.waiting ? was : is)
  }
  return seen
}
