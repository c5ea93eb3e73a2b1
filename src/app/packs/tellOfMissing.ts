import { defaultPack } from '@/model/emptyModel'
import type { Model } from '@/model/model'
import { toast } from '@/ui/toast'
import { dialogs } from '../commands/dialogs'
import { keptPacks } from './keptPacks'

/** Says which packs of a model are not here when it is opened, since their threats are not shown. */
export function tellOfMissing({ about }: Model): void {
  const packs = keptPacks.getState().packs ?? []
  const ready = new Set(packs.flatMap(({ row, status }) => (status === 'ready' ? [row.id] : [])))
  const missing = about.packs.filter((id) => id !== defaultPack && !ready.has(id))
  const [first, ...others] = missing
  if (first === undefined) return
  const name = packs.find(({ row }) => row.id === first)?.row.name || first
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  toast(
    `This model uses the rule pack “${name}”${more}, which this browser does not have. Its threats are not looked for; what was decided about them is kept.`,
    { label: 'Rule packs', run: () => dialogs.setState({ open: 'packs' }) },
  )
}
