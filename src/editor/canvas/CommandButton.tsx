import type { LucideIcon } from 'lucide-react'
import { useCommands, useWorkspace } from '@/store/workspace'
import { IconButton } from '@/ui/IconButton'
import { keysText } from '../menu/keysText'

interface CommandButtonProps {
  /** The id of a command. */
  readonly id: string
  readonly icon: LucideIcon
  readonly isOn?: boolean
}

/** A command as a button of a bar on the canvas; nothing while it cannot be used. */
export function CommandButton({ id, icon: Icon, isOn = false }: CommandButtonProps) {
  const workspace = useWorkspace()
  const command = useCommands().find((one) => one.id === id)
  if (!command?.isEnabled(workspace)) return null
  const { label, shortcuts } = command
  return (
    <IconButton
      label={typeof label === 'string' ? label : label(workspace)}
      {...(shortcuts[0] && { shortcut: keysText(shortcuts[0]) })}
      tooltipPlacement="top"
      size="medium"
      isActive={isOn}
      aria-pressed={isOn}
      // The bar would give the focus to what was pressed before, and scroll there under the finger.
      preventFocusOnPress
      onPress={({ pointerType }) => {
        void command.run(workspace)
        // Who pressed it with the pointer goes on with the drawing.
        if (pointerType !== 'keyboard' && pointerType !== 'virtual')
          workspace.canvas.current?.focus()
      }}
    >
      <Icon aria-hidden size={16} />
    </IconButton>
  )
}
