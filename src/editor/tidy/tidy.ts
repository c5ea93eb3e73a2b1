import type { Step } from '@/store/documentStore'
import type { Workspace } from '@/store/workspace'
import { editUndoably } from '@/store/undoable'
import { canvasOf } from '../canvas/canvasStore'
import { settle } from '../canvas/settle'
import { withContents } from '../drawing/containers'
import { selectedUnits } from '../drawing/selectedUnits'
import { isSameBox } from '../geometry/box'
import { layOutTree } from './layOutTree'
import { withLayoutWorker } from './layoutWorker'
import { inPlace } from './tidyBoxes'
import { type Scene, tidied, tidyGroups } from './tidyScope'
import { tidyTree } from './tidyTree'
import { type TidiedGroup, tidiedModel } from './tidiedModel'

/** After so long, in milliseconds, whoever waits is told so. */
const LONG = 2000

/** Lays the whole diagram out anew, in one step. */
export async function tidyDiagram(workspace: Workspace): Promise<void> {
  const { boxes } = canvasOf(workspace).getState()
  const before = workspace.document.getState().past.at(-1)
  await tidy(workspace, boxes.keys())
  const step = workspace.document.getState().past.at(-1)
  const seeAgain = workspace.canvas.current?.fit()
  if (step && step !== before && seeAgain) whenUndone(workspace, step, seeAgain)
}

/** Waits until a step is undone for the first time. */
function whenUndone({ document }: Workspace, step: Step, act: () => void): void {
  const stop = document.subscribe(({ past }, { past: before }) => {
    if (past === before || past.includes(step)) return
    stop()
    if (before.at(-1) === step) act()
  })
}

/** Lays out anew what is selected; of a boundary, what is in it. */
export async function tidySelected(workspace: Workspace): Promise<void> {
  const { model } = workspace.document.getState()
  await tidy(workspace, withContents(model, selectedUnits(workspace)))
}

async function tidy(workspace: Workspace, wanted: Iterable<string>): Promise<void> {
  const canvas = canvasOf(workspace)
  canvas.getState().stopTidying?.()
  const stopping = new AbortController()
  const waiting = setTimeout(() => sayItTakesLong(workspace), LONG)
  canvas.setState({ stopTidying: () => stopping.abort() })
  try {
    const scene = sceneOf(workspace)
    const groups = scene && (await tidiedGroups(scene, wanted, stopping.signal))
    if (groups) take(workspace, scene, groups)
  } catch {
    workspace.tell(
      stopping.signal.aborted
        ? 'Tidying was stopped. The diagram is as it was.'
        : 'The diagram could not be tidied, and is as it was.',
    )
  } finally {
    clearTimeout(waiting)
    canvas.setState({ stopTidying: null })
  }
}

function sayItTakesLong(workspace: Workspace): void {
  workspace.tell('Tidying takes a while. The diagram stays as it is until it is done.', {
    label: 'Stop',
    run: () => canvasOf(workspace).getState().stopTidying?.(),
  })
}

function sceneOf(workspace: Workspace): Scene | null {
  const { model } = workspace.document.getState()
  const diagram = model.diagrams[workspace.session.getState().diagram]
  return diagram ? { model, diagram, boxes: canvasOf(workspace).getState().boxes } : null
}

async function tidiedGroups(
  scene: Scene,
  wanted: Iterable<string>,
  stop: AbortSignal,
): Promise<readonly TidiedGroup[]> {
  const free = tidied(scene, wanted)
  return withLayoutWorker(stop, (layOut) =>
    Promise.all(
      tidyGroups(scene, free).map(async (group) => {
        const boxes = await layOutTree(tidyTree(scene, free, group), layOut)
        return { ...group, boxes: inPlace(scene, group, boxes, free) }
      }),
    ),
  )
}

/** Takes the result over, unless the diagram has become another meanwhile. */
function take(workspace: Workspace, scene: Scene, groups: readonly TidiedGroup[]): void {
  const { model } = workspace.document.getState()
  const { id } = scene.diagram
  if (model.diagrams[id] !== scene.diagram || model.elements !== scene.model.elements) {
    workspace.tell('The diagram was changed meanwhile, and was not tidied.')
    return
  }
  const moved = new Set(
    groups.flatMap(({ boxes }) =>
      [...boxes].flatMap(([key, box]) => {
        const before = scene.boxes.get(key)
        return before && isSameBox(before, box) ? [] : [key]
      }),
    ),
  )
  if (moved.size === 0) {
    workspace.tell('This is as tidy as Corral can make it.')
    return
  }
  settle(workspace)
  editUndoably(workspace, 'Tidy', 'Tidied', (now) => tidiedModel(now, id, groups, moved))
}
