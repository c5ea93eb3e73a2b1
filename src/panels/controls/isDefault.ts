import type { AppliedControl } from '@/model/appliedControl'
import type { Control } from '@/rules/control'

/** Whether a control stands on the whole model and speaks for the records in it, not for the team alone. */
export function isDefault({ on }: AppliedControl, control: Control | undefined): boolean {
  return on.type === 'model' && control !== undefined && canBeDefault(control)
}

/** Whether a control says something of single records. */
export function canBeDefault({ effects }: Control): boolean {
  return effects.some((effect) => effect.on !== 'model')
}
