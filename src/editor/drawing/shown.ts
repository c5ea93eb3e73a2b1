import { subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { canvasOf } from '../canvas/canvasStore'
import type { DrawnSubject } from '../canvas/subjectOfKey'

/** Selects what was drawn just now, and lets its name be typed. */
export function shown(workspace: Workspace, subject: DrawnSubject): DrawnSubject {
  const { session } = workspace
  canvasOf(workspace).setState({ focus: subjectKey(subject), tapping: null })
  session.getState().select([subject])
  session.getState().startRenaming(subject)
  return subject
}
