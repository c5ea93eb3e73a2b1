import type { Model } from '@/model/model'

/** One step from an empty canvas to a model that is of use. */
export interface FirstStep {
  readonly id: 'draw' | 'connect' | 'wrap' | 'answer' | 'decide' | 'export'
  readonly label: string
  /** How it is done. */
  readonly hint: string
  readonly isDone: boolean
}

/** The steps in their order. What is done is read from the model itself, and so is never out of date. */
export function firstSteps(model: Model, hasExported: boolean): readonly FirstStep[] {
  return [
    {
      id: 'draw',
      label: 'Draw an element',
      hint: 'Press an entry of the palette, or drag it onto the canvas.',
      isDone: Object.keys(model.elements).length > 0,
    },
    {
      id: 'connect',
      label: 'Connect two',
      hint: 'Pull from a dot on the side of one to the other, or press C.',
      isDone: Object.keys(model.flows).length > 0,
    },
    {
      id: 'wrap',
      label: 'Put one in a trust boundary',
      hint: 'Add a boundary from the palette and drop an element in it.',
      isDone: Object.values(model.elements).some(({ boundary }) => boundary !== null),
    },
    {
      id: 'answer',
      label: 'Answer a question',
      hint: 'What is known settles threats, or raises them.',
      isDone: hasAnswer(model),
    },
    {
      id: 'decide',
      label: 'Decide about a threat',
      hint: 'Mitigate, accept, transfer, avoid or dismiss it.',
      isDone: decided(model).some(({ response }) => response !== null),
    },
    {
      id: 'export',
      label: 'Export the model',
      hint: 'A file of your own, to keep or to hand on.',
      isDone: hasExported,
    },
  ]
}

function hasAnswer({ about, elements, flows, boundaries }: Model): boolean {
  const records = [about, ...[elements, flows, boundaries].flatMap((table) => Object.values(table))]
  return records.some(({ answers }) => Object.keys(answers).length > 0)
}

const decided = ({ decisions, ownThreats }: Model) => [
  ...Object.values(decisions),
  ...Object.values(ownThreats),
]
