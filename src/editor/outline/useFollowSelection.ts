import { useEffect } from 'react'
import { subjectKey } from '@/model/subject'
import { useSession, useWorkspace } from '@/store/workspace'
import type { OutlineRow } from './outlineRows'
import { outlineOf } from './outlineStore'
import { setOpen } from './outlineMoves'
import { outlineAncestors } from './outlineTree'

/** Goes to what is selected elsewhere, on the canvas or in a panel, and shows it if it is folded away. */
export function useFollowSelection(rows: readonly OutlineRow[]): void {
  const workspace = useWorkspace()
  const selection = useSession((session) => session.selection)
  useEffect(() => {
    const outline = outlineOf(workspace)
    const [first] = selection
    if (!first || outline.getState().chosen === selection) return
    if (first.type === 'model' || first.type === 'note') return
    const { model } = workspace.document.getState()
    outline.setState({ at: subjectKey(first), anchor: subjectKey(first), column: null })
    setOpen(workspace, outlineAncestors(model, first), true)
  }, [workspace, selection])

  const at = useOutlineTarget(rows)
  useEffect(() => {
    // What has just been added is shown though it is not what was sought.
    if (at) outlineOf(workspace).setState({ sought: '' })
  }, [workspace, at])
}

/** What is being named though no row shows it. */
function useOutlineTarget(rows: readonly OutlineRow[]): string | null {
  const renaming = useSession((session) => session.renaming)
  if (!renaming || renaming.type === 'model' || renaming.type === 'note') return null
  const key = subjectKey(renaming)
  return rows.some((row) => row.key === key) ? null : key
}
