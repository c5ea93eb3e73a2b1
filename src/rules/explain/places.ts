import { type Subject, subjectKey, wholeModel } from '@/model/subject'
import type { Place } from '../rule'
import type { Situation } from '../situation'

/** The records that a place means, seen from the subject of a finding; each once. */
export function subjectsAt(
  place: Place,
  subject: Subject,
  situation: Situation,
): readonly Subject[] {
  const seen = situation.read(subject)
  const peers = (direction: 'in' | 'out' | 'adjacent') =>
    seen.neighbours(direction).map(({ peer }) => peer.subject)
  const flows = (direction: 'in' | 'out') =>
    seen.neighbours(direction).flatMap(({ flow }) => flow?.subject ?? [])
  switch (place) {
    case 'self':
      return [subject]
    case 'source':
    case 'target':
      return endOf(subject, place, situation)
    case 'model':
      return [wholeModel]
    case 'in':
    case 'out':
    case 'adjacent':
      return once(peers(place))
    case 'inFlow':
      return once(flows('in'))
    case 'outFlow':
      return once(flows('out'))
  }
}

function endOf(
  subject: Subject,
  place: 'source' | 'target',
  { model }: Situation,
): readonly Subject[] {
  const flow = subject.type === 'flow' ? model.flows[subject.id] : undefined
  if (!flow) return []
  return [elementSubject(place === 'source' ? flow.from : flow.to)]
}

const elementSubject = (id: Extract<Subject, { type: 'element' }>['id']): Subject => ({
  type: 'element',
  id,
})

function once(subjects: readonly Subject[]): readonly Subject[] {
  return [...new Map(subjects.map((subject) => [subjectKey(subject), subject])).values()]
}
