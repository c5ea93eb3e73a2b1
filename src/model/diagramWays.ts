import type { Diagram } from './diagram'
import { diagramsInOrder } from './firstDiagram'
import type { DiagramId } from './id'
import type { Model } from './model'
import { isOn } from './onDiagram'
import type { Picked } from './subject'

/** The diagrams that show something, in their order. */
export function diagramsShowing(model: Model, picked: Picked): readonly Diagram[] {
  return diagramsInOrder(model).filter((diagram) => isOn(diagram, picked, model))
}

/** The first other diagram on which an element says that this one shows what is in it. */
export function diagramAbove(
  model: Pick<Model, 'elements' | 'diagrams'>,
  id: DiagramId,
): Diagram | undefined {
  const detailed = Object.values(model.elements).filter(({ details }) => details === id)
  return diagramsInOrder(model).find(
    (diagram) => diagram.id !== id && detailed.some((element) => element.id in diagram.elements),
  )
}

/** The diagrams above one, from the outermost in; a ring of them is walked once. */
export function wayDownTo(
  model: Pick<Model, 'elements' | 'diagrams'>,
  id: DiagramId,
): readonly Diagram[] {
  const way: Diagram[] = []
  let above = diagramAbove(model, id)
  while (above && above.id !== id && !way.includes(above)) {
    way.unshift(above)
    above = diagramAbove(model, above.id)
  }
  return way
}
