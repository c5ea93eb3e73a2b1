import type { Control } from '../control'
import { accountabilityControls } from './controls/accountability'
import { availabilityControls } from './controls/availability'
import { connectionsControls } from './controls/connections'
import { contentControls } from './controls/content'
import { dataControls } from './controls/data'
import { identityControls } from './controls/identity'
import { isolationControls } from './controls/isolation'
import { peopleControls } from './controls/people'
import { permissionsControls } from './controls/permissions'
import { supplyChainControls } from './controls/supplyChain'

/** Every control of the catalogue. */
export const controls: readonly Control[] = [
  ...connectionsControls,
  ...identityControls,
  ...permissionsControls,
  ...isolationControls,
  ...contentControls,
  ...availabilityControls,
  ...accountabilityControls,
  ...dataControls,
  ...supplyChainControls,
  ...peopleControls,
]

const byId = new Map(controls.map((control) => [control.id, control]))

/** The control of an id, or undefined when the catalogue has none: a file may name one of its own. */
export function controlOf(id: string): Control | undefined {
  return byId.get(id)
}
