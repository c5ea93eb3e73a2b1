import { memo } from 'react'
import type { FlowId } from '@/model/id'
import { useBadge, useModel, useSession } from '@/store/workspace'
import { crossedBoundaries, trustStep } from '../geometry/crossing'
import { gateThrough } from '../geometry/gates'
import type { Line } from '../geometry/line'
import { arrowAt } from './arrow'
import { useCanvas } from './canvasStore'
import styles from './FlowLine.module.css'
import { gateShape, trustMark } from './gateShape'
import { spokenSubject } from './spoken'
import { useStanding } from './useStanding'

/** A flow on the canvas: its line, its arrow, and a gate at every border that it crosses. */
export const FlowLine = memo(function FlowLine({ id }: { readonly id: FlowId }) {
  const line = useCanvas(({ lines }) => lines.get(id))
  const flow = useModel(({ flows }) => flows[id])
  const key = `flow:${id}`
  const standing = useStanding(key)
  // One word for all, since every flow in view is asked in every frame of a drag.
  const role = useCanvas(({ near, connecting, splitTarget }) => {
    if (connecting?.flow === id) return 'aside'
    if (splitTarget === id) return 'split'
    return near.has(key) ? 'near' : 'none'
  })
  const badge = useBadge(key)
  const spoken = useModel((model) => spokenSubject(model, { type: 'flow', id }, badge))
  if (!line || !flow) return null
  return (
    <g
      className={styles.flow}
      id={`canvas-${key}`}
      // SVG has no tag for a group that is spoken of.
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
      role="group"
      aria-roledescription="flow"
      aria-label={spoken}
      data-subject={key}
      data-near={role === 'near'}
      data-out={flow.outOfScope !== null}
      data-aside={role === 'aside'}
      data-split={role === 'split'}
      {...standing}
    >
      {flow.name && <title>{flow.name}</title>}
      <path className={`${styles.reach} nopan`} d={line.path} />
      <path className={styles.line} d={line.path} />
      <path className={styles.arrow} d={arrowAt(line.points)} />
      <Gates id={id} line={line} />
    </g>
  )
})

function Gates({ id, line }: { readonly id: FlowId; readonly line: Line }) {
  const crossed = useModel((model) => {
    const flow = model.flows[id]
    return flow ? crossedBoundaries(model, flow).join(' ') : ''
  })
  const step = useModel((model) => {
    const flow = model.flows[id]
    const found = flow && trustStep(model, flow)
    return found ? `${found.leads} ${found.at}` : null
  })
  if (!crossed) return null
  return crossed
    .split(' ')
    .map((boundary) => <Gate key={boundary} boundary={boundary} line={line} step={step} />)
}

interface GateProps {
  readonly boundary: string
  readonly line: Line
  /** Where the flow comes to more trusted ground or leaves it: `up` or `down`, and the boundary. */
  readonly step: string | null
}

function Gate({ boundary, line, step }: GateProps) {
  const diagram = useSession((session) => session.diagram)
  const key = `boundary:${boundary}`
  const live = useCanvas(({ boxes }) => boxes.get(key))
  const isBox = useModel(({ diagrams }) => {
    // The id comes from the graph of this model.
    const shape = diagrams[diagram]?.boundaries[boundary as never]
    return shape?.form === 'box'
  })
  const gate = live && isBox ? gateThrough(line.points, live) : null
  if (!gate) return null
  const { opening, posts } = gateShape(gate)
  return (
    <>
      <path className={styles.opening} d={opening} />
      <path className={styles.posts} d={posts} />
      {step === `up ${boundary}` && <path className={styles.step} d={trustMark(gate, 'up')} />}
      {step === `down ${boundary}` && <path className={styles.step} d={trustMark(gate, 'down')} />}
    </>
  )
}
