import { SquareDashed } from 'lucide-react'
import { CommandButton } from './CommandButton'

/** What arranges several records, in the bar of the selection. */
export function ArrangeActions() {
  return <CommandButton id="arrange.moveInto" icon={SquareDashed} />
}
