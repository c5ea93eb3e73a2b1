import { BookPlus } from 'lucide-react'
import { useCommands, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'

/** Begins a rule with what is written about the threat that is open. */
export function PromoteButton() {
  const workspace = useWorkspace()
  const command = useCommands().find(({ id }) => id === 'threat.promote')
  if (!command) return null
  return (
    <Button size="small" onPress={() => void command.run(workspace)}>
      <BookPlus aria-hidden /> Make it a rule
    </Button>
  )
}
