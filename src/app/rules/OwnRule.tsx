import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { speak } from '@/model/vocabulary/ownVocabulary'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import type { Rule } from '@/rules/rule'
import { EmptyState } from '@/ui/EmptyState'
import { keptPacks, readyAmong, watchPacks } from '../packs/keptPacks'
import { ExplainedRule } from './ExplainedRule'

/** A rule of a pack that this browser keeps, explained as those of the library are. */
export function OwnRule({ id }: { readonly id: string }) {
  const packs = useStore(keptPacks, (state) => state.packs)
  useEffect(() => void watchPacks(), [])
  if (packs === null) return null
  for (const { pack } of readyAmong(packs)) {
    const rule = pack.rules.find((each) => each.id === id)
    if (rule) return <InItsWords key={pack.id} rule={rule} pack={pack} />
  }
  return (
    <EmptyState title={`There is no rule ${id}`}>
      It may belong to a pack that this browser does not have.
    </EmptyState>
  )
}

interface InItsWordsProps {
  readonly rule: Rule
  readonly pack: LoadedPack
}

/** The questions that a pack brings have their words only while somebody speaks them. */
function InItsWords({ rule, pack }: InItsWordsProps) {
  const [isSpoken, setSpoken] = useState(false)
  useEffect(() => {
    const stop = speak(pack.vocabulary)
    // What is spoken is no state of React, so the rule can only be told after it.
    // oxlint-disable-next-line react/set-state-in-effect
    setSpoken(true)
    return stop
  }, [pack])
  return isSpoken ? <ExplainedRule rule={rule} source={<span>{pack.name}</span>} /> : null
}
