import { ElementId } from '@/model/id'
import { controls } from '@/rules/catalogue/controls'
import type { FactName } from '@/rules/condition'
import { sketch, type Sketch } from '@/rules/sketch'
import type { Fact } from '@/rules/situation'
import { situationOf } from '@/rules/situationOf'

/** A fact of an element of a sketch, with the controls in place counted. */
export function factOf(drawing: Sketch, element: string, name: FactName): Fact {
  const id = ElementId.parse(element)
  return situationOf(sketch(drawing), controls, 'inPlace').factOf({ type: 'element', id }, name)
}

/** The value of a fact, or the questions that it waits for, as `record.property`. */
export function valueOrQuestions(drawing: Sketch, element: string, name: FactName) {
  const { value, waitsFor } = factOf(drawing, element, name)
  if (value !== null) return value
  return {
    asks: waitsFor.map(({ subject, property }) =>
      subject.type === 'model' ? `model.${property}` : `${subject.id}.${property}`,
    ),
  }
}
