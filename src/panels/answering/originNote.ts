import { notApplicable } from '@/model/answer'
import type { Model } from '@/model/model'
import { propertyOf } from '@/model/vocabulary/properties/properties'
import type { Fact } from '@/rules/situation'
import { choiceLabel } from '@/model/vocabulary/choiceLabel'

/**
 * What is to be said beside an answer when something else settles the question: another answer, or a
 * control. `nameOfControl` knows the names of the catalogue once it is there.
 */
export function originNote(
  fact: Fact,
  model: Model,
  nameOfControl: (id: string) => string | undefined,
): string | null {
  const { value, origin } = fact
  if (origin.from === 'implied') {
    return `${inWords(value)}: follows from “${propertyOf(origin.by).label}”.`
  }
  if (origin.from !== 'control') return null
  const applied = model.controls[origin.control]
  const known = applied?.control ? nameOfControl(applied.control) : undefined
  const name = known ?? (applied?.name.trim() || applied?.control || 'a control')
  return `${inWords(value)}: set by the control “${name}”.`
}

function inWords(value: Fact['value']): string {
  if (value === null) return 'Unknown'
  if (value === notApplicable) return 'Does not apply'
  if (Array.isArray(value)) return value.map(choiceLabel).join(', ') || 'None'
  return choiceLabel(String(value))
}
