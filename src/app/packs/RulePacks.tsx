import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { OwnThreatId } from '@/model/id'
import { useModel } from '@/store/workspace'
import { Dialog } from '@/ui/Dialog'
import { closeDialog, dialogs } from '../commands/dialogs'
import { watchPacks } from './keptPacks'
import { PackList } from './PackList'
import { RuleEditor } from './RuleEditor'
import { ruleFromThreat } from './ruleFromThreat'
import { useMyPack, useMyPackId } from './useMyPack'

/** Which rule is being written: a new one, or one of “My rules” by its id. */
export type Writing = { readonly rule: string | null } | null

/** The rule packs of this browser, which of them the model is looked at with, and rules of one's own. */
export function RulePacks() {
  const [writing, setWriting] = useState<Writing>(null)
  const mine = useMyPackId()
  const threat = useStore(dialogs, (state) => state.threat)
  useEffect(() => void watchPacks(), [])
  if (threat !== null && mine !== null) return <RuleOfThreat threat={threat} mine={mine} />
  if (writing && mine !== null) {
    return <RuleEditor mine={mine} edited={writing.rule} onDone={() => setWriting(null)} />
  }
  return (
    <Dialog title="Rule packs" size="large" isOpen onClose={closeDialog}>
      <PackList onWrite={(rule) => setWriting({ rule })} />
    </Dialog>
  )
}

interface RuleOfThreatProps {
  readonly threat: OwnThreatId
  readonly mine: string
}

/** A rule that begins as a threat somebody wrote by hand. */
function RuleOfThreat({ threat, mine }: RuleOfThreatProps) {
  const pack = useMyPack(mine)
  const model = useModel((whole) => whole)
  const [given] = useState(() => {
    const written = model.ownThreats[threat]
    return written ? ruleFromThreat(written, model, pack) : null
  })
  return <RuleEditor mine={mine} edited={null} given={given} onDone={closeDialog} />
}
