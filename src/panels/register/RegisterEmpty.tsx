import { isNarrowed, widened } from '@/store/registerFilter'
import { Button } from '@/ui/Button'
import { EmptyState } from '@/ui/EmptyState'
import { listInfo } from './lists'
import type { Asking } from './useRegisterQuery'

/** What stands in the place of the rows while there are none. */
export function RegisterEmpty({ asking: { query, change } }: { readonly asking: Asking }) {
  const { title, empty } = listInfo(query.list)
  if (!isNarrowed(query)) return <EmptyState title={empty.title}>{empty.text}</EmptyState>
  return (
    <EmptyState
      title="No threat here is like that"
      action={<Button onPress={() => change(widened(query))}>Clear filters</Button>}
    >
      Nothing in “{title}” passes every filter above.
    </EmptyState>
  )
}
