import { useEffect, useState } from 'react'
import { Dialog } from '@/ui/Dialog'
import { closeDialog } from '../commands/dialogs'
import { watchPacks } from './keptPacks'
import { PackList } from './PackList'
import { RuleEditor } from './RuleEditor'
import { useMyPackId } from './useMyPack'

/** Which rule is being written: a new one, or one of “My rules” by its id. */
export type Writing = { readonly rule: string | null } | null

/** The rule packs of this browser, which of them the model is looked at with, and rules of one's own. */
export function RulePacks() {
  const [writing, setWriting] = useState<Writing>(null)
  const mine = useMyPackId()
  useEffect(() => void watchPacks(), [])
  if (writing && mine !== null) {
    return <RuleEditor mine={mine} edited={writing.rule} onDone={() => setWriting(null)} />
  }
  return (
    <Dialog title="Rule packs" size="large" isOpen onClose={closeDialog}>
      <PackList onWrite={(rule) => setWriting({ rule })} />
    </Dialog>
  )
}
