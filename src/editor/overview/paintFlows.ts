import type { Ground } from './paintScene'
import type { Painting } from './painting'
import type { Scene, SeenFlow } from './scene'

/** Below this zoom the head of a flow is smaller than its line is wide. */
const HEADS_FROM = 0.12

/** All flows as one line, and those that stay bright as another, so that their number hardly counts. */
export function paintFlows(on: Ground, scene: Scene, painting: Painting): void {
  const { colours, bright, isBack, without } = painting
  const drawn = scene.flows.filter(({ key }) => !without.has(key))
  const isUp = ({ key }: SeenFlow) => bright === null || bright.has(key)
  const quiet = drawn.filter((flow) => isBack || !isUp(flow))
  const plain = drawn.filter((flow) => !isBack && isUp(flow))
  stroke(on, quiet, painting, colours.quietEdge)
  stroke(on, plain, painting, colours.edge)
}

function stroke(on: Ground, flows: readonly SeenFlow[], { zoom }: Painting, colour: string): void {
  if (flows.length === 0) return
  on.lineWidth = Math.max(2.5, 0.6 / zoom)
  on.strokeStyle = colour
  on.stroke(new Path2D(flows.map(({ line }) => line).join('')))
  if (zoom < HEADS_FROM) return
  on.fillStyle = colour
  const heads = new Path2D(flows.map(({ head }) => head).join(''))
  // It is a canvas that is filled here, not an array.
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type
  on.fill(heads)
}
