import type { Workspace } from '@/store/workspace'
import { toast } from '@/ui/toast'
import { whenDrawn } from '@/ui/whenDrawn'

/** What menus and keys do comes right after the drawing: called once the screen stands. */
export async function bringCommands({ commands }: Workspace): Promise<void> {
  await whenDrawn()
  try {
    const { allCommands } = await import('./allCommands')
    commands.setState(allCommands, true)
  } catch {
    toast('Menus and keys could not be loaded. Check the connection and reload the page.')
  }
}
