import { useShallow } from 'zustand/react/shallow'
import type { Box } from '@/model/diagram'
import type { BoundaryId, DiagramId, FlowId } from '@/model/id'
import type { Model } from '@/model/model'
import { useModel, useModelParts, useSession } from '@/store/workspace'
import { crossedBoundaries, trustStep } from '../geometry/crossing'
import { type Gate, gateThrough } from '../geometry/gates'
import type { Line } from '../geometry/line'
import { useCanvas } from './canvasStore'
import styles from './FlowLine.module.css'
import { gateShape, trustMark } from './gateShape'

interface GatesProps {
  readonly id: FlowId
  readonly line: Line
}

/**
 * A gate at every border that a flow crosses, and where it comes to more trusted ground or leaves it.
 * However many there are, they are two shapes: with hundreds of flows in view each shape counts.
 */
export function Gates({ id, line }: GatesProps) {
  const diagram = useSession((session) => session.diagram)
  const crossed = useModelParts((model) => crossedBoxes(model, id, diagram))
  const leads = useModel((model) => stepOf(model, id)?.leads)
  const at = useModel((model) => stepOf(model, id)?.at)
  const boxes = useCanvas(
    useShallow((canvas) => crossed.map((boundary) => canvas.boxes.get(`boundary:${boundary}`))),
  )
  const gates = boxes.map((box) => gateIn(line, box))
  const shapes = gates.flatMap((gate) => (gate ? [gateShape(gate)] : []))
  const step = gates[crossed.findIndex((boundary) => boundary === at)]
  if (shapes.length === 0) return null
  return (
    <>
      <path className={styles.opening} d={shapes.map(({ opening }) => opening).join('')} />
      <path className={styles.posts} d={shapes.map(({ posts }) => posts).join('')} />
      {step && leads && <path className={styles.step} d={trustMark(step, leads)} />}
    </>
  )
}

const gateIn = (line: Line, box: Box | undefined): Gate | null =>
  box ? gateThrough(line.points, box) : null

function stepOf(model: Model, id: FlowId) {
  const flow = model.flows[id]
  return flow ? trustStep(model, flow) : null
}

/** The boundaries with an inside that a flow crosses on a diagram. */
function crossedBoxes(model: Model, id: FlowId, diagram: DiagramId): readonly BoundaryId[] {
  const flow = model.flows[id]
  const shapes = model.diagrams[diagram]?.boundaries
  if (!flow || !shapes) return []
  return crossedBoundaries(model, flow).filter((boundary) => shapes[boundary]?.form === 'box')
}
