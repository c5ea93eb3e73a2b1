import { ListTree, PanelBottom, PanelLeft, PanelLeftDashed, PanelRight } from 'lucide-react'
import { useStore } from 'zustand'
import { commandWithId } from '@/store/command'
import { useCommands, useSession, useWorkspace } from '@/store/workspace'
import { IconButton } from '@/ui/IconButton'
import { isApple, shortcutText } from '../commands/shortcut'
import type { View } from '@/store/place'
import { dockStore, panelNow, type PanelId, togglePanel } from './dockStore'
import { panelKeys } from './panelKeys'

const sideIcons = { right: PanelRight, bottom: PanelBottom, left: PanelLeftDashed }

/** Buttons that close the panels beside the canvas, and open them again. */
export function PanelButtons({ view }: { readonly view: View }) {
  return (
    <>
      {view === 'draw' && <PanelButton id="palette" name="palette" />}
      <PanelButton id={view} name="side panel" />
      <OutlineButton />
    </>
  )
}

function OutlineButton() {
  const { session } = useWorkspace()
  const commands = useCommands()
  const isOpen = useSession(({ outline }) => outline !== 'none')
  const [keys = ''] = commandWithId(commands, 'view.outline')?.shortcuts ?? []
  return (
    <IconButton
      label={isOpen ? 'Hide the outline' : 'Show the outline'}
      shortcut={shortcutText(keys, isApple(navigator.platform))}
      isActive={isOpen}
      onPress={() => session.getState().placeOutline(isOpen ? 'none' : 'below')}
    >
      <ListTree size={16} aria-hidden />
    </IconButton>
  )
}

function PanelButton({ id, name }: { readonly id: PanelId; readonly name: string }) {
  const isOpen = useStore(dockStore, (state) => panelNow(state, id).isOpen)
  const edge = useStore(dockStore, (state) => state.edge)
  const Icon = id === 'palette' ? PanelLeft : sideIcons[edge]
  const keys = id === 'palette' ? panelKeys.palette : panelKeys.side
  return (
    <IconButton
      label={isOpen ? `Hide the ${name}` : `Show the ${name}`}
      shortcut={shortcutText(keys, isApple(navigator.platform))}
      onPress={() => togglePanel(id)}
    >
      <Icon size={16} aria-hidden />
    </IconButton>
  )
}
