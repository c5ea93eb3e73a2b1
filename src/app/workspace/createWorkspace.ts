import type { DiagramId } from '@/model/id'
import type { Model } from '@/model/model'
import { type AnalysisStore, createAnalysisStore } from '@/store/analysisStore'
import type { Command } from '@/store/command'
import { createDocumentStore } from '@/store/documentStore'
import { createSessionStore } from '@/store/sessionStore'
import type { Workspace } from '@/store/workspace'

/** Everything that belongs to one open model, around that model. */
export function createWorkspace(
  model: Model,
  commands: readonly Command[],
  voice: Pick<Workspace, 'tell' | 'announce'>,
): Workspace {
  const analysis: AnalysisStore = createAnalysisStore()
  return {
    document: createDocumentStore(model),
    session: createSessionStore(firstDiagramOf(model)),
    analysis,
    commands,
    canvas: { current: null },
    ...voice,
  }
}

/** The diagram that is shown first. Every model has one: the files and the database are checked for it. */
export function firstDiagramOf(model: Model): DiagramId {
  const [first] = Object.values(model.diagrams).toSorted((one, other) => one.order - other.order)
  if (!first) throw new Error(`The model “${model.about.title}” has no diagram.`)
  return first.id
}
