import { useModel, useWorkspace } from '@/store/workspace'
import { canvasOf, useCanvas } from '../canvas/canvasStore'
import { hitsOn } from './hitsOn'

/** What is looked for on the diagram, what was found, and the ways through it. */
export function useFinding() {
  const workspace = useWorkspace()
  const canvas = canvasOf(workspace)
  const text = useCanvas(({ finding }) => finding?.text ?? '')
  const wanted = useCanvas(({ finding }) => finding?.at ?? 0)
  const hits = hitsOn(
    workspace,
    useModel((model) => model),
    text,
  )
  const at = around(wanted, hits.length)
  const current = hits[at]
  return {
    text,
    hits,
    at,
    current: current ?? null,
    change: (next: string) =>
      canvas.setState(({ finding }) => ({ finding: finding && { ...finding, text: next, at: 0 } })),
    go: (by: number) => {
      const next = around(at + by, hits.length)
      canvas.setState(({ finding }) => ({ finding: finding && { ...finding, at: next } }))
      const { name } = hits[next] ?? {}
      if (name !== undefined) workspace.announce(`${name}, ${next + 1} of ${hits.length}`)
    },
    /** The keyboard goes on at what was found. */
    close: () => {
      canvas.setState({ finding: null, ...(current && { focus: current.key }) })
      workspace.canvas.current?.focus()
    },
  }
}

/** After the last comes the first, and before the first the last. */
function around(at: number, count: number): number {
  return count === 0 ? 0 : ((at % count) + count) % count
}
