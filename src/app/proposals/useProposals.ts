import { useEffect, useState } from 'react'
import type { KindProposal } from '@/interchange/kindProposals'
import { useModel, useWorkspace } from '@/store/workspace'

const none: readonly KindProposal[] = []

/** How long the drawing must have been left alone, in milliseconds. */
const REST = 300

/** The kinds that elements of no particular kind may be of; worked out only while there are such elements. */
export function useProposals(): readonly KindProposal[] {
  const elements = useModel((model) => model.elements)
  const flows = useModel((model) => model.flows)
  const { document } = useWorkspace()
  const [proposals, setProposals] = useState(none)
  useEffect(() => {
    let isCurrent = true
    const work = async () => {
      const isGeneric = Object.values(elements).some(({ kind }) => generic.has(kind))
      const found = isGeneric
        ? (await import('@/interchange/kindProposals')).kindProposals(document.getState().model)
        : none
      if (isCurrent) setProposals(found)
    }
    const timer = setTimeout(() => void work(), REST)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
    // Only elements and the flows between them say what kind something is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [document, elements, flows])
  return proposals
}

const generic: ReadonlySet<string> = new Set(['external-entity', 'process', 'data-store'])
