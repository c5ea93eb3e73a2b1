import { type ComponentType, memo } from 'react'
import { arriving } from '@/ui/arriving'
import type { CanvasNode } from './canvasStore'

interface NodeProps {
  readonly data: CanvasNode['data']
}

/** A sort of node that most diagrams have none of: its code comes with the first one that is in view. */
export function lateNode(load: () => Promise<ComponentType<NodeProps>>) {
  const Node = arriving(load)
  return memo(function LateNode({ data }: NodeProps) {
    return <Node data={data} />
  })
}
