import { useWorkspace } from '@/store/workspace'
import { Dialog } from '@/ui/Dialog'
import { labelOf } from './appCommands'
import { closeDialog } from './dialogs'
import { isApple, shortcutText } from './shortcut'
import styles from './ShortcutSheet.module.css'

/** Every command that has keys, under its group. */
export function ShortcutSheet() {
  const workspace = useWorkspace()
  const apple = isApple(navigator.platform)
  const withKeys = workspace.commands.filter(({ shortcuts }) => shortcuts.length > 0)
  const groups = [...new Set(withKeys.map(({ group }) => group))]
  return (
    <Dialog title="Keyboard shortcuts" size="large" isOpen onClose={closeDialog}>
      <div className={styles.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {withKeys
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id}>
                    <dt>{labelOf(command, workspace)}</dt>
                    <dd>
                      {command.shortcuts.map((shortcut) => (
                        <kbd key={shortcut}>{shortcutText(shortcut, apple)}</kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
