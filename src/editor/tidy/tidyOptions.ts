import type { LayoutOptions } from 'elkjs/lib/elk-api'

export type Direction = 'RIGHT' | 'DOWN'

/** Between the layers there is room for the names of flows, which are wide rather than high. */
const gaps = {
  RIGHT: { ahead: 136, aside: 48 },
  DOWN: { ahead: 80, aside: 96 },
} as const

/** With more things on one level the best places take too long to find, and good ones have to do. */
const MANY = 60

/** How one level is laid out: layer by layer, keeping to the order that it is given where it can. */
export function levelOptions(direction: Direction, count: number): LayoutOptions {
  const { ahead, aside } = gaps[direction]
  return {
    'elk.algorithm': 'layered',
    'elk.direction': direction,
    'elk.edgeRouting': 'POLYLINE',
    'elk.spacing.nodeNode': `${aside}`,
    'elk.spacing.componentComponent': `${aside}`,
    'elk.spacing.edgeNode': '24',
    'elk.layered.spacing.nodeNodeBetweenLayers': `${ahead}`,
    'elk.layered.spacing.edgeNodeBetweenLayers': '24',
    'elk.layered.nodePlacement.strategy': count > MANY ? 'BRANDES_KOEPF' : 'NETWORK_SIMPLEX',
    'elk.layered.thoroughness': count > MANY ? '1' : '7',
    'elk.layered.nodePlacement.favorStraightEdges': 'true',
    'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
    'elk.aspectRatio': '1.6',
    'elk.randomSeed': '1',
  }
}

export const firstLayer: LayoutOptions = {
  'elk.layered.layering.layerConstraint': 'FIRST_SEPARATE',
}

export const lastLayer: LayoutOptions = {
  'elk.layered.layering.layerConstraint': 'LAST_SEPARATE',
}
