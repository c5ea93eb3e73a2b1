import { createStore } from 'zustand/vanilla'
import { boxOf, nodesOf } from '@/editor/canvas/canvasNodes'
import { canvasOf } from '@/editor/canvas/canvasStore'
import type { DiagramId } from '@/model/id'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { createAnalysisStore } from '@/store/analysisStore'
import { createDocumentStore } from '@/store/documentStore'
import { createSessionStore } from '@/store/sessionStore'
import type { Command } from '@/store/command'
import type { Place } from '@/store/place'
import type { Workspace } from '@/store/workspace'

/** An open model whose places on the canvas are kept up with it, and what it was told to say. */
export function drawnWorkspace(
  model: Model,
  diagram: DiagramId,
  selection: readonly Subject[] = [],
): Workspace & { readonly said: string[] } {
  const said: string[] = []
  const workspace = {
    document: createDocumentStore(model),
    session: createSessionStore(diagram),
    analysis: createAnalysisStore(),
    commands: createStore<readonly Command[]>(() => []),
    canvas: { current: null },
    go: (place: Place) => void said.push(place),
    goInstead: (place: Place) => void said.push(place),
    tell: (message: string) => {
      said.push(message)
      return () => undefined
    },
    announce: (message: string) => void said.push(message),
    said,
  }
  const draw = () => {
    const { model: now } = workspace.document.getState()
    const shown = now.diagrams[diagram]
    const nodes = shown ? nodesOf(now, shown, [], new Set()) : []
    canvasOf(workspace).setState({ boxes: new Map(nodes.map((node) => [node.id, boxOf(node)])) })
  }
  draw()
  workspace.document.subscribe(draw)
  workspace.session.getState().select(selection)
  return workspace
}
