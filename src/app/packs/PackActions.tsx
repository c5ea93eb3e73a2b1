import { Download, EllipsisVertical, Trash2 } from 'lucide-react'
import { modelsWithPack, putPack, removePack } from '@/persistence/packs'
import { useWorkspace } from '@/store/workspace'
import { IconButton } from '@/ui/IconButton'
import { Menu, MenuItem, MenuTrigger } from '@/ui/Menu'
import { database } from '../database'
import type { KeptPack } from './keptPacks'
import { listedTitles } from './listedTitles'
import { savePackAsFile } from './packFileActions'

/** What can be done with a pack beside switching it. Removing can be taken back. */
export function PackActions({ kept, name }: { readonly kept: KeptPack; readonly name: string }) {
  const { tell } = useWorkspace()
  const { row } = kept
  const remove = async () => {
    const users = await modelsWithPack(database, row.id)
    await removePack(database, row.id)
    const stays =
      users.length > 0 ? `. What was decided about it in ${listedTitles(users)} stays` : ''
    tell(`Removed “${name}”${stays}`, {
      label: 'Bring back',
      run: () => void putPack(database, row).catch(() => undefined),
    })
  }
  const act = (action: unknown) => {
    if (action === 'save') savePackAsFile(kept)
    else remove().catch(() => tell('The pack could not be removed: the browser refused.'))
  }
  return (
    <MenuTrigger>
      <IconButton label={`Actions for ${name}`}>
        <EllipsisVertical aria-hidden />
      </IconButton>
      <Menu
        placement="bottom end"
        onAction={act}
        disabledKeys={row.text === '' ? ['save'] : []}
        aria-label={`Actions for ${name}`}
      >
        <MenuItem id="save" label="Save as a file" icon={<Download size={16} aria-hidden />} />
        <MenuItem
          id="remove"
          label="Remove from this browser"
          icon={<Trash2 size={16} aria-hidden />}
          isDanger
        />
      </Menu>
    </MenuTrigger>
  )
}
