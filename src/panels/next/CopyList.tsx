import { Copy } from 'lucide-react'
import { defendedList, type Writing } from '@/review/nextBest/defended'
import { today } from '@/store/today'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Menu, MenuItem, MenuTrigger } from '@/ui/Menu'
import type { Pledges } from './pledges'
import type { Found } from './useNextBest'

interface CopyListProps {
  readonly found: Found
  readonly pledges: Pledges
}

/** Puts the list with its reasons on the clipboard, for a mail or a ticket. */
export function CopyList({ found: { analysis, best }, pledges }: CopyListProps) {
  const { tell } = useWorkspace()
  const copy = async (writing: Writing) => {
    const text = defendedList(
      { best, model: analysis.model, today: today(), pledgeOf: pledges.of },
      writing,
    )
    try {
      await navigator.clipboard.writeText(text)
      tell(writing === 'markdown' ? 'List copied as Markdown' : 'List copied as text')
    } catch {
      tell('This browser keeps the clipboard closed, so the list could not be copied.')
    }
  }
  return (
    <MenuTrigger>
      <Button size="small" variant="quiet">
        <Copy aria-hidden /> Copy
      </Button>
      <Menu
        placement="bottom end"
        onAction={(key) => void copy(key === 'markdown' ? 'markdown' : 'plain')}
      >
        <MenuItem id="markdown" label="Copy as Markdown" />
        <MenuItem id="plain" label="Copy as text" />
      </Menu>
    </MenuTrigger>
  )
}
