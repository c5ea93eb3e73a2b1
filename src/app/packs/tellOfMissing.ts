import type { Model } from '@/model/model'
import { missingPacks } from '@/rules/ownPacks/rulesInUse'
import { toast } from '@/ui/toast'
import { dialogs } from '../commands/dialogs'
import { keptPacks, readyPacks } from './keptPacks'

/** Says which packs of a model are not here when it is opened, since their threats are not shown. */
export function tellOfMissing({ about }: Model): void {
  const [first, ...others] = missingPacks(about.packs, readyPacks())
  if (first === undefined) return
  const { packs } = keptPacks.getState()
  const name = packs?.find(({ row }) => row.id === first)?.row.name || first
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  toast(
    `This model uses the rule pack “${name}”${more}, which this browser does not have. Its threats are not looked for; what was decided about them is kept.`,
    { label: 'Rule packs', run: () => dialogs.setState({ open: 'packs' }) },
  )
}
