import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import type { ElementId } from '@/model/id'
import { boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { kindEntry } from '@/model/vocabulary/elementKinds'

/** What a record is called where it is spoken of: its name, or what it is as long as it has none. */
export function nameOf(subject: Subject, model: Model): string {
  switch (subject.type) {
    case 'element':
      return elementName(subject.id, model)
    case 'flow': {
      const flow = model.flows[subject.id]
      if (!flow) return 'a removed flow'
      return flow.name.trim() || `${elementName(flow.from, model)} → ${elementName(flow.to, model)}`
    }
    case 'boundary': {
      const boundary = model.boundaries[subject.id]
      if (!boundary) return 'a removed boundary'
      return boundary.name.trim() || boundaryKindEntry(boundary.kind).label
    }
    case 'model':
      return model.about.title.trim() || 'This system'
  }
}

/** What several records are called together, for one line: “Bot, Shop API”. */
export function namesOf(subjects: readonly Subject[], model: Model): string {
  return subjects.map((subject) => nameOf(subject, model)).join(', ')
}

/** What one is called after the first word of a sentence: a model without a title is no name. */
export function nameWithin(subject: Subject, model: Model): string {
  const isUntitled = subject.type === 'model' && model.about.title.trim() === ''
  return isUntitled ? 'this system' : nameOf(subject, model)
}

function elementName(id: ElementId, model: Model): string {
  const element = model.elements[id]
  if (!element) return 'a removed element'
  return element.name.trim() || kindEntry(element.kind).label
}
