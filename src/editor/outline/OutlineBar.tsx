import { ArrowRight, ChevronsDownUp, ChevronsUpDown, Ellipsis, Pencil, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useSession, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { SearchField } from '@/ui/SearchField'
import { openMenuAt } from '../canvas/openMenu'
import { runCommand } from './editCell'
import styles from './Outline.module.css'
import { setOpen } from './outlineMoves'
import type { OutlineRow } from './outlineRows'
import { outlineOf, useOutline } from './outlineStore'

interface OutlineBarProps {
  readonly rows: readonly OutlineRow[]
  readonly children?: ReactNode
}

/** What can be done in the outline by the pointer: the commands that are wanted most, and the filter. */
export function OutlineBar({ rows, children }: OutlineBarProps) {
  const workspace = useWorkspace()
  const sought = useOutline((outline) => outline.sought)
  const foldAll = (isOpen: boolean) => {
    const full = rows.filter((row) => row.isOpen !== null).map(({ key }) => key)
    if (isOpen) outlineOf(workspace).setState({ closed: new Set() })
    else setOpen(workspace, full, false)
  }
  return (
    <div className={styles.bar}>
      <Actions />
      <div className={styles.filter}>
        <SearchField
          label="Filter the outline"
          placeholder="Filter"
          value={sought}
          onChange={(text) => outlineOf(workspace).setState({ sought: text })}
        />
      </div>
      <IconButton label="Expand all" onPress={() => foldAll(true)}>
        <ChevronsUpDown size={16} aria-hidden />
      </IconButton>
      <IconButton label="Collapse all" onPress={() => foldAll(false)}>
        <ChevronsDownUp size={16} aria-hidden />
      </IconButton>
      {children}
    </div>
  )
}

/** The commands work on what is selected; the menu has all the others. */
function Actions() {
  const workspace = useWorkspace()
  const selection = useSession((session) => session.selection)
  const hasOne = selection.length === 1
  const isElement = hasOne && selection[0]?.type === 'element'
  return (
    <div className={styles.actions}>
      <Button size="small" onPress={() => runCommand(workspace, 'add.here')}>
        <Plus size={16} aria-hidden />
        Add
      </Button>
      <Button
        size="small"
        isDisabled={!isElement}
        onPress={() => runCommand(workspace, 'flow.connectTo')}
      >
        <ArrowRight size={16} aria-hidden />
        Connect
      </Button>
      <IconButton
        label="Rename"
        isDisabled={!hasOne}
        onPress={() => runCommand(workspace, 'edit.rename')}
      >
        <Pencil size={16} aria-hidden />
      </IconButton>
      <IconButton
        label="More"
        onPress={({ target }) => {
          const { left, bottom } = target.getBoundingClientRect()
          openMenuAt(workspace, { x: left, y: bottom })
        }}
      >
        <Ellipsis size={16} aria-hidden />
      </IconButton>
    </div>
  )
}
