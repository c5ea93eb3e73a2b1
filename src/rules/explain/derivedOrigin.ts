import { toolsOf } from '@/model/facts/effectiveActions'
import type { Evidence } from '@/model/facts/evidence'
import { ElementId } from '@/model/id'
import type { Subject } from '@/model/subject'
import type { FactName } from '../condition'
import type { Situation } from '../situation'
import { assetsBehind, dataFact } from './dataOrigin'
import { type FactOrigin, linksTo } from './originRecord'

/** Links that are shown; what comes from more records than that is told by the words. */
const mostRecords = 4

/** From which records a fact was worked out. */
export function derivedOrigin(
  subject: Subject,
  name: FactName,
  because: string,
  situation: Situation,
): FactOrigin {
  const data = dataFact(name)
  const records = data
    ? assetsBehind(subject, name, situation)
    : linksTo(recordsBehind(subject, name, situation), situation)
  return { text: withoutRecord(because), records: records.slice(0, mostRecords) }
}

/** The words without the name of the record, which stands beside them as a link. */
function withoutRecord(because: string): string {
  return because.replace(/ \(“[^”]*”\)$/, '')
}

function recordsBehind(subject: Subject, name: FactName, situation: Situation): readonly Subject[] {
  const known = situation.read(subject).know(name)
  if (known.value === null) return known.waitsFor.map((asked) => asked.subject)
  const through = 'through' in known ? ElementId.safeParse(known.through) : null
  if (through?.success) return [elementOf(through.data)]
  return behind[name]?.(subject, situation) ?? [subject]
}

/** From which records facts come that are not told by one element that brought them. */
const behind: {
  readonly [Name in FactName]?: (subject: Subject, situation: Situation) => readonly Subject[]
} = {
  $zone: (subject, situation) => [boundaryAround(subject, situation) ?? subject],
  $crosses: crossedBy,
  $direction: crossedBy,
  $effectiveActions: doersOf,
  $peerAgents: agentsBeside,
  $multiAgent: agentsBeside,
}

const elementOf = (id: ElementId): Subject => ({ type: 'element', id })

function boundaryAround(subject: Subject, { graph }: Situation): Subject | null {
  const around = subject.type === 'element' ? graph.boundariesOf(subject.id)[0] : undefined
  return around ? { type: 'boundary', id: around.id } : null
}

/** The boundaries that a flow crosses. */
export function crossedBy(flow: Subject, { model, graph }: Situation): readonly Subject[] {
  const record = flow.type === 'flow' ? model.flows[flow.id] : undefined
  if (!record) return []
  return graph.crossedBy(record).map(({ id }) => ({ type: 'boundary', id }))
}

/** An element and the tools that it calls, those of them that can do anything. */
function doersOf(subject: Subject, situation: Situation): readonly Subject[] {
  const { model, graph, read } = situation
  const element = subject.type === 'element' ? model.elements[subject.id] : undefined
  if (!element) return [subject]
  const actionsOf = (id: ElementId) => read(elementOf(id)).know('actions').value
  const evidence: Evidence = { model, graph, answerOf: () => null }
  const able = [element, ...toolsOf(evidence, element)].filter(({ id, kind }) => {
    const actions = actionsOf(id)
    return kind === 'code-sandbox' || (Array.isArray(actions) && actions.length > 0)
  })
  return able.length > 0 ? able.map(({ id }) => elementOf(id)) : [subject]
}

function agentsBeside(subject: Subject, { read }: Situation): readonly Subject[] {
  const { value } = read(subject).know('$peerAgents')
  const ids = Array.isArray(value) ? value.map((id) => ElementId.safeParse(id)) : []
  const agents = ids.flatMap((id) => (id.success ? [elementOf(id.data)] : []))
  return agents.length > 0 ? agents : [subject]
}
