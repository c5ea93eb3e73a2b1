import { Popover, Menu, MenuItem } from 'react-aria-components'
import { useRef } from 'react'
import type { Point } from '@/model/diagram'
import { type Command, commandWithId } from '@/store/command'
import { useWorkspace, type Workspace } from '@/store/workspace'
import { canvasOf, useCanvas } from '../canvas/canvasStore'
import { focusDrawing } from '../canvas/focusDrawing'
import { afterOverlay } from './afterOverlay'
import styles from './ContextMenu.module.css'
import { keysText } from './keysText'
import { useFocusReturn } from './useFocusReturn'

/** In the order of the menu; groups are apart. Those that cannot be used just now are left out. */
const groups: readonly (readonly string[])[] = [
  ['edit.rename', 'edit.kind', 'flow.connectTo', 'flow.add.right'],
  [
    'flow.reverse',
    'flow.from',
    'flow.to',
    'flow.protocol',
    'flow.bend',
    'flow.removeBend',
    'flow.straighten',
    'flow.freeLabel',
  ],
  ['tap.from', 'tap.to', 'tap.bend', 'tap.move', 'tap.resize'],
  ['add.here', 'arrange.hold', 'arrange.moveInto', 'arrange.takeOut', 'arrange.wrap'],
  ['arrange.fit', 'arrange.grow', 'arrange.lock'],
  [
    'diagram.open',
    'diagram.detail',
    'diagram.showElsewhere',
    'diagram.showHere',
    'diagram.takeOff',
  ],
  ['actor.start'],
  ['edit.cut', 'edit.copy', 'edit.paste', 'edit.duplicate', 'edit.selectAll'],
  ['view.fitSelection', 'view.fit'],
  ['edit.delete'],
]

/** What can be done with the selection, where the pointer or the focus is. */
export function ContextMenu() {
  const workspace = useWorkspace()
  useFocusReturn()
  const place = useCanvas(({ menu }) => menu)
  const anchor = useRef<HTMLDivElement>(null)
  const close = () => {
    if (!canvasOf(workspace).getState().menu) return
    canvasOf(workspace).setState({ menu: null })
    focusDrawing(workspace)
  }
  if (!place) return null
  return (
    <>
      <div
        ref={anchor}
        className={styles.anchor}
        style={{ left: leftFor(place.x), top: place.y }}
      />
      <Popover
        className={styles.popover ?? ''}
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => isOpen || close()}
        // Beside the pointer, and as high as leaves room for all of it.
        placement="right top"
        offset={2}
      >
        <CommandMenu workspace={workspace} ground={place.ground} onClose={close} />
      </Popover>
    </>
  )
}

/** How much room it takes from left to right, in pixels, on a screen that has no room on either side. */
const WIDTH = 240

function leftFor(x: number): number {
  const hasRoom = x + WIDTH <= innerWidth || x >= WIDTH
  return hasRoom ? x : Math.max(0, innerWidth - WIDTH)
}

interface CommandMenuProps {
  readonly workspace: Workspace
  /** Where on the diagram it was opened, if that is open ground. */
  readonly ground: Point | null
  readonly onClose: () => void
}

function CommandMenu({ workspace, ground, onClose }: CommandMenuProps) {
  const shown = groups
    .map((ids) => ids.flatMap((id) => usable(workspace, id) ?? []))
    .filter((commands) => commands.length > 0)
  const run = (command: Command) => {
    onClose()
    if (command.id === 'add.here') canvasOf(workspace).setState({ newAt: ground })
    afterOverlay(() => void command.run(workspace))
  }
  return (
    // A menu takes the focus when it opens.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <Menu className={styles.menu ?? ''} aria-label="Commands" autoFocus="first">
      {shown.flatMap((commands, group) =>
        commands.map((command, index) => (
          <MenuItem
            key={command.id}
            id={command.id}
            className={styles.item ?? ''}
            data-starts-group={group > 0 && index === 0}
            data-danger={command.id === 'edit.delete'}
            textValue={labelOf(command, workspace)}
            onAction={() => run(command)}
          >
            <span>{labelOf(command, workspace)}</span>
            {command.shortcuts[0] && <kbd>{keysText(command.shortcuts[0])}</kbd>}
          </MenuItem>
        )),
      )}
    </Menu>
  )
}

function usable(workspace: Workspace, id: string): Command | undefined {
  const command = commandWithId(workspace.commands.getState(), id)
  return command?.isEnabled(workspace) ? command : undefined
}

const labelOf = ({ label }: Command, workspace: Workspace) =>
  typeof label === 'string' ? label : label(workspace)
