import type { ReportEntry } from '../importReport'
import { shortened } from '../refusal'

/** Gathers what the report will say. */
export interface Notes {
  readonly decisions: readonly ReportEntry[]
  readonly keptAside: readonly ReportEntry[]
  readonly decided: (where: string, message: string) => void
  readonly kept: (where: string, message: string) => void
  /** Counts a key that nobody has heard of, to be told once and not for each record. */
  readonly unknownKey: (level: string, key: string, where: string) => void
}

export function startNotes(): Notes {
  const decisions: ReportEntry[] = []
  const aside: ReportEntry[] = []
  const unknown = new Map<string, { level: string; key: string; where: string; times: number }>()

  return {
    decisions,
    get keptAside() {
      const keys = [...unknown.values()].map(({ level, key, where, times }) => ({
        where,
        message: `“${shortened(key, 60)}” on ${level} is not something Corral knows${times > 1 ? ` (${times} times, first here)` : ''}.`,
      }))
      return [...aside, ...keys]
    },
    decided: (where, message) => decisions.push({ where, message }),
    kept: (where, message) => aside.push({ where, message }),
    unknownKey: (level, key, where) => {
      const known = unknown.get(`${level} ${key}`)
      if (known) known.times += 1
      else unknown.set(`${level} ${key}`, { level, key, where, times: 1 })
    },
  }
}

/** A name as it can stand in a sentence: on one line, and never empty. */
export function spoken(name: string, unnamed: string): string {
  const line = name.replaceAll(/\s+/g, ' ').trim()
  return line === '' ? unnamed : `“${shortened(line, 60)}”`
}
