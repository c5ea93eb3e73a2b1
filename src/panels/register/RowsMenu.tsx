import { Share } from 'lucide-react'
import { fileNameOf } from '@/interchange/fileName'
import { counted } from '@/model/counted'
import type { Threat } from '@/review/threat'
import type { RegisterColumn } from '@/store/registerQuery'
import { today } from '@/store/today'
import { useWorkspace, type Workspace } from '@/store/workspace'
import { download } from '@/ui/download'
import { IconButton } from '@/ui/IconButton'
import { Menu, MenuItem, MenuTrigger } from '@/ui/Menu'
import { plainWords } from './cellWords'
import { columnInfo } from './columns'
import { commaSeparated, tabSeparated } from '@/interchange/csv/rowsAsText'

interface RowsMenuProps {
  readonly rows: readonly Threat[]
  readonly columns: readonly RegisterColumn[]
}

/** Takes the rows that are shown elsewhere, with the columns that are shown. */
export function RowsMenu({ rows, columns }: RowsMenuProps) {
  const workspace = useWorkspace()
  const act = (key: unknown) => {
    const lines = linesOf(rows, columns, workspace)
    if (key === 'copy') void copy(tabSeparated(lines), rows.length, workspace)
    else save(commaSeparated(lines), workspace)
  }
  return (
    <MenuTrigger>
      <IconButton label="Copy or download these rows" size="medium">
        <Share aria-hidden />
      </IconButton>
      <Menu placement="bottom end" onAction={act}>
        <MenuItem id="copy" label="Copy rows" hint="To paste into a spreadsheet" />
        <MenuItem id="csv" label="Download as CSV" hint="The rows and columns that are shown" />
      </Menu>
    </MenuTrigger>
  )
}

function linesOf(
  rows: readonly Threat[],
  columns: readonly RegisterColumn[],
  { document }: Workspace,
): readonly (readonly string[])[] {
  const { model } = document.getState()
  const day = today()
  return [
    columns.map((column) => columnInfo(column).label),
    ...rows.map((threat) => columns.map((column) => plainWords(column, threat, model, day))),
  ]
}

async function copy(text: string, count: number, { tell }: Workspace): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    tell(counted(count, 'row copied.', 'rows copied.'))
  } catch {
    tell('This browser keeps the clipboard closed, so the rows could not be copied.')
  }
}

function save(text: string, { document, tell }: Workspace): void {
  const name = fileNameOf(document.getState().model.about.title, '.register.csv')
  // Spreadsheets take a file for UTF-8 only when it begins with the mark of it.
  download(name, `\uFEFF${text}`, 'text/csv;charset=utf-8')
  tell(`Downloaded as “${name}”`)
}
