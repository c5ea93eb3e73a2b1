import type { Diagram } from '@/model/diagram'
import type { Model } from '@/model/model'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { type Subject, subjectKey } from '@/model/subject'
import type { Threat } from '@/review/threat'
import { nameOf } from '@/rules/explain/nameOf'
import {
  type Block,
  cell,
  heading,
  lines,
  note,
  type Row,
  rowHead,
  type Section,
  table,
} from '../document'
import type { Drawing } from '../source'
import { openByRecord, type Telling, threatRuns } from '../telling'

/** Every diagram with anything on it on a page of its own, and the threats by the numbers on it. */
export function diagramsSection(telling: Telling): Section {
  const { model, drawings } = telling
  const drawn = drawings.flatMap((drawing) => {
    const diagram = model.diagrams[drawing.diagram]
    return diagram ? diagramBlocks(diagram, drawing, telling) : []
  })
  return {
    id: 'diagrams',
    title: drawings.length === 1 ? 'Diagram' : 'Diagrams',
    beginsPage: true,
    blocks: drawn.length > 0 ? drawn : [note('Nothing is drawn yet.')],
  }
}

function diagramBlocks(diagram: Diagram, drawing: Drawing, telling: Telling): Block[] {
  const { svg, lies, callouts } = drawing
  const name = diagram.name.trim() || 'Diagram'
  const byRecord = openByRecord(telling.open)
  const rows = [...callouts].flatMap(([key, number]): Row[] => {
    const threats = byRecord.get(key) ?? []
    const subject = threats.flatMap(({ on }) => on).find((each) => subjectKey(each) === key)
    return subject ? [rowOf(number, subject, threats, telling)] : []
  })
  const caption =
    rows.length > 0
      ? `${name}. A number in a disc leads to the threats of that record in the table below; the letter beside it is the band of the worst.`
      : `${name}. Nothing on it has an open threat.`
  return [
    ...(telling.drawings.length > 1 ? [heading(name)] : []),
    { is: 'figure', svg, lies, caption },
    ...(rows.length > 0
      ? [
          table(
            `Open threats by the numbers on “${name}”`,
            [
              { label: 'No.', fit: 'narrow' },
              { label: 'Record' },
              { label: 'Open threats', fit: 'wide' },
            ],
            rows,
          ),
        ]
      : []),
  ]
}

function rowOf(
  number: number,
  subject: Subject,
  threats: readonly Threat[],
  telling: Telling,
): Row {
  const { model } = telling
  return {
    cells: [
      cell({ is: 'callout', number }),
      {
        ...rowHead(nameOf(subject, model)),
        lines: [[nameOf(subject, model)], [{ is: 'quiet', text: kindOf(subject, model) }]],
      },
      lines(threats.map((threat) => threatRuns(threat, telling))),
    ],
  }
}

function kindOf(subject: Subject, { elements, boundaries }: Model): string {
  switch (subject.type) {
    case 'element': {
      const element = elements[subject.id]
      return element ? kindEntry(element.kind).label : ''
    }
    case 'flow':
      return 'Data flow'
    case 'boundary': {
      const boundary = boundaries[subject.id]
      return boundary ? boundaryKindEntry(boundary.kind).label : ''
    }
    case 'model':
      return 'The whole model'
  }
}
