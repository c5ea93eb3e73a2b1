import { subjectKey } from '@/model/subject'
import { renamingIn } from '@/store/sessionStore'
import { useSession } from '@/store/workspace'
import type { DrawnSubject } from './subjectOfKey'

const namedOnCanvas = renamingIn('canvas')

/** Whether the name of a record is being typed where it stands on the canvas. */
export function useIsNamed(subject: DrawnSubject): boolean {
  return useSession((session) => {
    const named = namedOnCanvas(session)
    return named !== null && subjectKey(named) === subjectKey(subject)
  })
}
