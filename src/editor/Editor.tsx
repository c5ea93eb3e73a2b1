import { ReactFlowProvider } from '@xyflow/react'
import './reactFlow.css'
import { Canvas } from './canvas/Canvas'
import { EditorDialogs } from './menu/EditorDialogs'
import { ContextMenu } from './menu/ContextMenu'

/** The diagram of the open model, to look at and to draw in. It fills the place that it is given. */
export function Editor() {
  return (
    <ReactFlowProvider>
      <Canvas />
      <ContextMenu />
      <EditorDialogs />
    </ReactFlowProvider>
  )
}
