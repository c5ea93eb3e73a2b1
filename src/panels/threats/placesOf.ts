import type { Model } from '@/model/model'
import { type Subject, wholeModel } from '@/model/subject'

/** Everything that a threat can be about, under headings. */
export function placesOf({ elements, flows, boundaries }: Model): readonly {
  readonly title: string
  readonly places: readonly Subject[]
}[] {
  return [
    { title: 'Model', places: [wholeModel] },
    {
      title: 'Elements',
      places: Object.values(elements).map(({ id }) => ({ type: 'element', id })),
    },
    { title: 'Flows', places: Object.values(flows).map(({ id }) => ({ type: 'flow', id })) },
    {
      title: 'Boundaries',
      places: Object.values(boundaries).map(({ id }) => ({ type: 'boundary', id })),
    },
  ]
}
