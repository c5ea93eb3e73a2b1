import { subjectKey, type Subject } from '@/model/subject'
import type { Dependency } from './dependencies'

/** What changed about one record: some of what rules can hang on, or all of it. */
export interface Change {
  readonly subject: Subject
  readonly names: 'all' | ReadonlySet<Dependency>
}

/** Collects what changed between two states of a model. */
export interface ChangeLog {
  readonly changes: () => readonly Change[]
  readonly add: (subject: Subject, names: Iterable<Dependency>) => void
  readonly addAll: (subject: Subject) => void
}

/** A log in which nothing has changed yet. */
export function changeLog(): ChangeLog {
  const entries = new Map<string, { subject: Subject; names: 'all' | Set<Dependency> }>()
  return {
    changes: () => [...entries.values()],
    add: (subject, names) => {
      const key = subjectKey(subject)
      const entry = entries.get(key) ?? { subject, names: new Set<Dependency>() }
      if (entry.names !== 'all') for (const name of names) entry.names.add(name)
      if (entry.names === 'all' || entry.names.size > 0) entries.set(key, entry)
    },
    addAll: (subject) => entries.set(subjectKey(subject), { subject, names: 'all' }),
  }
}
