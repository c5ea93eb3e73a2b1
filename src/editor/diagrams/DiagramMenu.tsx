import { counted } from '@/model/counted'
import type { Diagram } from '@/model/diagram'
import type { DiagramId } from '@/model/id'
import { type Command, commandWithId } from '@/store/command'
import { useCommands, useWorkspace } from '@/store/workspace'
import { Menu, MenuItem, MenuSection } from '@/ui/Menu'
import { afterOverlay } from '../menu/afterOverlay'
import { keysText } from '../menu/keysText'
import { openDiagram, unnamedDiagram } from './switching'

/** What can be done with diagrams as wholes, in this order. */
const commandIds = [
  'diagram.add',
  'diagram.showHere',
  'diagram.rename',
  'diagram.duplicate',
  'diagram.earlier',
  'diagram.later',
  'diagram.delete',
]

interface DiagramMenuProps {
  readonly diagrams: readonly Diagram[]
  readonly shown: DiagramId
}

/** The diagrams to go to, and what can be done with the shown one. */
export function DiagramMenu({ diagrams, shown }: DiagramMenuProps) {
  const workspace = useWorkspace()
  const all = useCommands()
  const commands = commandIds.flatMap((id) => commandWithId(all, id) ?? [])
  const usable = commands.filter((command) => command.isEnabled(workspace))
  const act = (key: string) => {
    const command = commandWithId(usable, key)
    // The keys that are no commands are the ids of the diagrams.
    if (command) afterOverlay(() => void command.run(workspace))
    else openDiagram(workspace, key as DiagramId)
  }
  return (
    <Menu aria-label="Diagrams" onAction={(key) => act(String(key))}>
      <MenuSection title="Diagrams">
        {diagrams.map(({ id, name, elements }) => (
          <MenuItem
            key={id}
            id={id}
            label={name || unnamedDiagram}
            hint={id === shown ? 'shown' : counted(Object.keys(elements).length, 'element')}
          />
        ))}
      </MenuSection>
      <MenuSection title="Change">
        {usable.map((command) => (
          <CommandItem key={command.id} command={command} />
        ))}
      </MenuSection>
    </Menu>
  )
}

function CommandItem({ command }: { readonly command: Command }) {
  const workspace = useWorkspace()
  const { id, label, shortcuts } = command
  return (
    <MenuItem
      id={id}
      label={typeof label === 'string' ? label : label(workspace)}
      isDanger={id === 'diagram.delete'}
      {...(shortcuts[0] && { shortcut: keysText(shortcuts[0]) })}
    />
  )
}
