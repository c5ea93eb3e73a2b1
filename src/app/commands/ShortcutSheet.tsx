import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { canvasKeys } from '@/editor/keyboard/canvasKeys'
import { treeKeyHelp } from '@/panels/inbox/treeKeys'
import { setSingleKeys, singleKeys } from '@/store/singleKeys'
import { useWorkspace } from '@/store/workspace'
import { Checkbox } from '@/ui/Checkbox'
import { Dialog } from '@/ui/Dialog'
import { labelOf } from './appCommands'
import { closeDialog, dialogs } from './dialogs'
import { type HelpEntry, helpEntries } from './helpEntries'
import { isApple, shortcutText } from './shortcut'
import styles from './ShortcutSheet.module.css'

/** How things are done, what the keys do on the canvas, and every command that has keys, under its group. */
export function ShortcutSheet() {
  const workspace = useWorkspace()
  const areOn = useStore(singleKeys, (keys) => keys.areOn)
  const withKeys = workspace.commands.getState().filter(({ shortcuts }) => shortcuts.length > 0)
  const groups = [...new Set(withKeys.map(({ group }) => group))].map((title) => ({
    title,
    entries: withKeys
      .filter(({ group }) => group === title)
      .map((command) => ({ label: labelOf(command, workspace), keys: command.shortcuts })),
  }))
  return (
    <Dialog title="Keyboard shortcuts and help" size="large" isOpen onClose={closeDialog}>
      <div className={styles.setting}>
        <Checkbox isSelected={areOn} onChange={setSingleKeys}>
          Letters and signs alone are shortcuts too, without Ctrl, ⌘ or Alt
        </Checkbox>
      </div>
      <div className={styles.groups}>
        {[...canvasKeys, treeKeyHelp, ...groups].map((group) => (
          <Group key={group.title} group={group} />
        ))}
      </div>
      <section className={styles.help} aria-label="How to">
        <h3>How to</h3>
        {helpEntries.map((entry) => (
          <Help key={entry.id} entry={entry} />
        ))}
      </section>
    </Dialog>
  )
}

/** The one that was asked for is brought into view, and read out. */
function Help({ entry: { id, title, text } }: { readonly entry: HelpEntry }) {
  const isAsked = useStore(dialogs, ({ help }) => help === id)
  const article = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isAsked) return
    article.current?.scrollIntoView({ block: 'center' })
    article.current?.focus({ preventScroll: true })
  }, [isAsked])
  return (
    <article ref={article} tabIndex={-1} data-asked={isAsked}>
      <h4>{title}</h4>
      <p>{text}</p>
    </article>
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
