import { Ellipsis } from 'lucide-react'
import { IconButton } from '@/ui/IconButton'
import { MenuTrigger } from '@/ui/Menu'
import { MainMenu } from './MainMenu'

/** The button of the commands that belong to no one record. */
export function MainMenuButton() {
  return (
    <MenuTrigger>
      <IconButton label="Menu">
        <Ellipsis size={18} aria-hidden />
      </IconButton>
      <MainMenu />
    </MenuTrigger>
  )
}
