import type { Picked } from '@/model/subject'
import { isAround } from '@/model/whole'
import type { Workspace } from '@/store/workspace'
import { movable } from '../commands/enabled'
import { homeOf } from './homeOf'

/** The selected elements and boundaries, without what is in a selected boundary and goes along with it. */
export function selectedUnits(workspace: Workspace): readonly Picked[] {
  const { model } = workspace.document.getState()
  const selected = movable(workspace)
  const around = selected.flatMap((subject) => (subject.type === 'boundary' ? [subject.id] : []))
  return selected.filter((subject) => {
    const home = homeOf(model, subject)
    return !around.some((id) => isAround(id, home, model))
  })
}
