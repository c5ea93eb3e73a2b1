import { useState } from 'react'
import { Disclosure, type DisclosureProps } from '@/ui/Disclosure'

interface FoldProps extends Omit<DisclosureProps, 'isOpen' | 'onToggle' | 'isOpenAtFirst'> {
  readonly count: number
}

/** A list under a heading: open while there is something in it, until someone folds it; what is added opens it again. */
export function Fold({ count, ...props }: FoldProps) {
  const [chosen, setChosen] = useState<{ isOpen: boolean; count: number } | null>(null)
  const isOpen = chosen && chosen.count >= count ? chosen.isOpen : count > 0
  return (
    <Disclosure
      {...props}
      count={count}
      isOpen={isOpen}
      onToggle={(next) => setChosen({ isOpen: next, count })}
    />
  )
}
