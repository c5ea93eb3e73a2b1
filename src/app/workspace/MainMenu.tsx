import { useStore } from 'zustand'
import { type Command, commandWithId } from '@/store/command'
import { useCommands, useWorkspace } from '@/store/workspace'
import { Menu, MenuItem, MenuSection } from '@/ui/Menu'
import { labelOf } from '../commands/appCommands'
import { isApple, shortcutText } from '../commands/shortcut'
import { themeStore } from '../theme'

const sections = ['File', 'Edit', 'View', 'Help'] as const

/** The commands that belong to no one record. */
export function MainMenu() {
  const workspace = useWorkspace()
  const commands = useCommands()
  const theme = useStore(themeStore, (state) => state.theme)
  const apple = isApple(navigator.platform)
  const isOn = (command: Command) => command.id === `theme.${theme}`
  return (
    <Menu
      placement="bottom end"
      disabledKeys={commands.filter((one) => !one.isEnabled(workspace)).map(({ id }) => id)}
      onAction={(id) => void commandWithId(commands, id)?.run(workspace)}
    >
      {sections.map((section) => (
        <MenuSection key={section} title={section}>
          {commands
            .filter(({ group }) => group === section)
            .map((command) => (
              <MenuItem
                key={command.id}
                id={command.id}
                label={labelOf(command, workspace)}
                {...(command.shortcuts[0]
                  ? { shortcut: shortcutText(command.shortcuts[0], apple) }
                  : {})}
                {...(isOn(command) ? { hint: 'in use' } : {})}
              />
            ))}
        </MenuSection>
      ))}
    </Menu>
  )
}
