import type { Model } from '@/model/model'
import { undeleteModel } from '@/persistence/library'
import { toast } from '@/ui/toast'
import { database } from '../database'
import { goTo } from '../route'

/** Leaves a model that was deleted in another tab. With one press it is back, with all that was edited here. */
export function leaveDeleted({ about: { id, title } }: Model): void {
  goTo({ screen: 'home' })
  const bringBack = async () => {
    await undeleteModel(database, id)
    goTo({ screen: 'model', id, view: 'draw', query: '' })
  }
  toast(`“${title || 'Untitled model'}” was deleted in another tab.`, {
    label: 'Bring it back',
    run: () => void bringBack().catch(() => toast('It could not be brought back. Try again.')),
  })
}
