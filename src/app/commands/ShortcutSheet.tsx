import { canvasKeys } from '@/editor/keyboard/canvasKeys'
import { useWorkspace } from '@/store/workspace'
import { Dialog } from '@/ui/Dialog'
import { labelOf } from './appCommands'
import { closeDialog } from './dialogs'
import { isApple, shortcutText } from './shortcut'
import styles from './ShortcutSheet.module.css'

/** What the keys do on the canvas, and every command that has keys, under its group. */
export function ShortcutSheet() {
  const workspace = useWorkspace()
  const withKeys = workspace.commands.filter(({ shortcuts }) => shortcuts.length > 0)
  const groups = [...new Set(withKeys.map(({ group }) => group))].map((title) => ({
    title,
    entries: withKeys
      .filter(({ group }) => group === title)
      .map((command) => ({ label: labelOf(command, workspace), keys: command.shortcuts })),
  }))
  return (
    <Dialog title="Keyboard shortcuts" size="large" isOpen onClose={closeDialog}>
      <div className={styles.groups}>
        {[...canvasKeys, ...groups].map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
    </Dialog>
  )
}

interface GroupProps {
  readonly group: (typeof canvasKeys)[number]
}

function Group({ group: { title, entries } }: GroupProps) {
  const apple = isApple(navigator.platform)
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {entries.map(({ label, keys }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {keys.map((shortcut) => (
                <kbd key={shortcut}>{shortcutText(shortcut, apple)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
