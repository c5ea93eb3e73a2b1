import { Layers } from 'lucide-react'
import type { DiagramId } from '@/model/id'
import { useModel, useWorkspace } from '@/store/workspace'
import { openDiagram, unnamedDiagram } from '../diagrams/switching'
import styles from './DetailMark.module.css'

/** Leads to the diagram of what an element is made of. The keys have a command for it. */
export function DetailMark({ details }: { readonly details: DiagramId }) {
  const workspace = useWorkspace()
  const name = useModel(({ diagrams }) => diagrams[details]?.name) || unnamedDiagram
  return (
    <button
      type="button"
      className={`${styles.mark} nodrag`}
      tabIndex={-1}
      title={`Open “${name}”`}
      aria-label={`Open the diagram ${name}`}
      onClick={() => openDiagram(workspace, details)}
    >
      <Layers aria-hidden size={13} />
    </button>
  )
}
