import type { ElementKind } from '@/model/vocabulary/elementKinds'
import { isAskedOf } from '@/model/vocabulary/properties/properties'
import type { PropertyOwner } from '@/model/vocabulary/properties/property'
import type { Control } from '../control'
import type { Place } from '../rule'
import { didYouMean } from './nearest'
import type { PackFault } from './packFault'
import type { PackWords } from './packWords'

/** What a mitigation is for: the sort of record, and its kinds where they are known. */
export interface Helped {
  readonly to: PropertyOwner
  readonly kinds: readonly ElementKind[]
}

interface GivenMitigation {
  readonly control: string
  readonly likelihood: number
  readonly impact: number
  readonly at?: readonly Place[]
}

/** What is wrong with a mitigation: no such control, nothing that it lowers, or no place for it. */
export function mitigationFaults(
  mitigation: GivenMitigation,
  helped: Helped,
  words: PackWords,
): readonly PackFault[] {
  const { control: id, likelihood, impact, at = ['self'] } = mitigation
  const control = words.controls.get(id)
  if (!control) {
    const near = didYouMean(id, words.controls.keys())
    return [{ path: ['control'], message: `There is no control “${id}”.${near}` }]
  }
  if (likelihood + impact === 0) {
    const message = 'It lowers nothing. Say by how many levels it lowers likelihood or impact.'
    return [{ path: [], message }]
  }
  if (canHelp(control, at, helped, words)) return []
  const message = `“${id}” changes nothing ${at.length === 1 && at[0] === 'self' ? 'on what the rule is about' : 'there'}. Say with at where it stands, such as at: [inFlow] or at: [model].`
  return [{ path: mitigation.at ? ['at'] : ['control'], message }]
}

/** Whether a control writes a property that is asked of what stands at one of these places. */
export function canHelp(
  { effects }: Control,
  at: readonly Place[],
  { to, kinds }: Helped,
  words: PackWords,
): boolean {
  return effects.some(({ on, property }) =>
    at.some((place) => {
      if (place === 'self') return on === to && (on !== 'element' || asksSome(property))
      if (place === 'inFlow' || place === 'outFlow') return on === 'flow'
      return place === 'model' ? on === 'model' : on !== 'model'
    }),
  )

  function asksSome(id: string): boolean {
    const property = words.properties.get(id)
    return property !== undefined && kinds.some((kind) => isAskedOf(property, kind))
  }
}
