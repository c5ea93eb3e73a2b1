import { createStore } from 'zustand/vanilla'
import { firstDiagramOf } from '@/model/firstDiagram'
import type { Model } from '@/model/model'
import { type AnalysisStore, createAnalysisStore } from '@/store/analysisStore'
import type { Command } from '@/store/command'
import { createDocumentStore } from '@/store/documentStore'
import { createSessionStore } from '@/store/sessionStore'
import type { Workspace } from '@/store/workspace'

/** Everything that belongs to one open model, around that model. */
export function createWorkspace(
  model: Model,
  around: Pick<Workspace, 'go' | 'goInstead' | 'tell' | 'announce'>,
): Workspace {
  const analysis: AnalysisStore = createAnalysisStore()
  const diagram = firstDiagramOf(model)
  // The files and the database are checked for one.
  if (!diagram) throw new Error(`The model “${model.about.title}” has no diagram.`)
  return {
    document: createDocumentStore(model),
    session: createSessionStore(diagram.id),
    analysis,
    commands: createStore<readonly Command[]>(() => []),
    canvas: { current: null },
    ...around,
  }
}
