import { isTried, stopTrying, tryOut } from '@/store/trying'
import type { PlacedControl } from '@/rules/explain/remedy'
import { useSession, useWorkspace } from '@/store/workspace'
import { ToggleButton } from '@/ui/ToggleButton'

interface TryButtonProps {
  /** What is tried out, as it is heard. */
  readonly name: string
  readonly placed: readonly PlacedControl[]
}

/** Tries controls out where they would help, or no longer: the risk is shown as if they stood. */
export function TryButton({ name, placed }: TryButtonProps) {
  const workspace = useWorkspace()
  const isOn = useSession(({ lens }) => isTried(lens, placed))
  const change = (on: boolean) => {
    if (on) tryOut(workspace, placed)
    else stopTrying(workspace, placed)
    workspace.announce(on ? `Trying out: ${name}.` : `No longer tried out: ${name}.`)
  }
  return (
    <ToggleButton isSelected={isOn} onChange={change}>
      {isOn ? 'Trying' : 'Try it'}
    </ToggleButton>
  )
}
