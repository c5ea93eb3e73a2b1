import { useMemo } from 'react'
import { subjectKey } from '@/model/subject'
import type { Threat } from '@/review/threat'
import { useSession } from '@/store/workspace'

const none: ReadonlySet<Threat['id']> = new Set()

/** The threats that are about what is selected on the canvas. */
export function useMarked(threats: readonly Threat[]): ReadonlySet<Threat['id']> {
  const selection = useSession((session) => session.selection)
  return useMemo(() => {
    if (selection.length === 0) return none
    const selected = new Set(selection.map(subjectKey))
    const about = threats.filter(({ on }) =>
      on.some((subject) => selected.has(subjectKey(subject))),
    )
    return new Set(about.map(({ id }) => id))
  }, [threats, selection])
}
