import { ReactFlowProvider } from '@xyflow/react'
import { arriving } from '@/ui/arriving'
import './reactFlow.css'
import { Canvas } from './canvas/Canvas'
import { useCanvas } from './canvas/canvasStore'

const ContextMenu = arriving(async () => (await import('./menu/ContextMenu')).ContextMenu)
const GrowMenu = arriving(async () => (await import('./menu/GrowMenu')).GrowMenu)
const FindBar = arriving(async () => (await import('./find/FindBar')).FindBar)
const EditorDialogs = arriving(async () => (await import('./menu/EditorDialogs')).EditorDialogs)

/** The diagram of the open model, to look at and to draw in. It fills the place that it is given. */
export function Editor() {
  return (
    <ReactFlowProvider>
      <Canvas />
      <Asked />
    </ReactFlowProvider>
  )
}

/** What is asked for comes when it is asked for: drawing needs none of it. */
function Asked() {
  const hasMenu = useCanvas(({ menu }) => menu !== null)
  const isGrowing = useCanvas(({ growing }) => growing !== null)
  const isFinding = useCanvas(({ finding }) => finding !== null)
  const hasDialog = useCanvas(({ dialog }) => dialog !== null)
  return (
    <>
      {hasMenu && <ContextMenu />}
      {isFinding && <FindBar />}
      {isGrowing && <GrowMenu />}
      {hasDialog && <EditorDialogs />}
    </>
  )
}
