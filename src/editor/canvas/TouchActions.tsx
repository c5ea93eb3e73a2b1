import {
  ArrowRightFromLine,
  ArrowRightToLine,
  BoxSelect,
  CircleMinus,
  EllipsisVertical,
  Maximize2,
  Move,
  Pencil,
  Plus,
  Spline,
  Waypoints,
} from 'lucide-react'
import { useRef } from 'react'
import { useWorkspace } from '@/store/workspace'
import { IconButton } from '@/ui/IconButton'
import { useCanvas } from './canvasStore'
import { CommandButton } from './CommandButton'
import { openMenuAt } from './openMenu'

/** What a drag or a key would do, for one record and by tapping. */
export function TouchActions() {
  const tapping = useCanvas((canvas) => canvas.tapping)
  return (
    <>
      <CommandButton id="tap.connect" icon={Spline} isOn={tapping === 'connect'} />
      <CommandButton id="flow.add.right" icon={Plus} />
      <CommandButton id="tap.from" icon={ArrowRightFromLine} isOn={tapping === 'from'} />
      <CommandButton id="tap.to" icon={ArrowRightToLine} isOn={tapping === 'to'} />
      <CommandButton id="tap.bend" icon={Waypoints} isOn={tapping === 'bend'} />
      <CommandButton id="flow.removeBend" icon={CircleMinus} />
      <CommandButton id="edit.rename" icon={Pencil} />
      <CommandButton id="tap.move" icon={Move} isOn={tapping === 'move'} />
      <CommandButton id="tap.resize" icon={Maximize2} isOn={tapping === 'resize'} />
      <CommandButton id="tap.several" icon={BoxSelect} isOn={tapping === 'several'} />
    </>
  )
}

/** The menu of the selection, which a long press opens too. */
export function MoreButton() {
  const workspace = useWorkspace()
  const button = useRef<HTMLButtonElement>(null)
  const open = () => {
    const { left = 0, top = 0 } = button.current?.getBoundingClientRect() ?? {}
    openMenuAt(workspace, { x: left, y: top })
  }
  return (
    <IconButton
      ref={button}
      label="More"
      size="medium"
      tooltipPlacement="top"
      preventFocusOnPress
      onPress={open}
    >
      <EllipsisVertical aria-hidden size={16} />
    </IconButton>
  )
}
