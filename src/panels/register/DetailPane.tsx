import { ChevronDown, ChevronUp, Locate, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Threat } from '@/review/threat'
import { showOnCanvas } from '@/store/showOnCanvas'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { focusTitle, leave } from '../threats/leaving'
import { ThreatDetail } from '../threats/ThreatDetail'
import styles from './Register.module.css'

interface DetailPaneProps {
  readonly threat: Threat
  readonly rows: readonly Threat[]
  readonly onOpen: (threat: Threat) => void
  readonly onClose: () => void
}

/** Everything about the threat that is opened, beside the table. */
export function DetailPane({ threat, rows, onOpen, onClose }: DetailPaneProps) {
  const workspace = useWorkspace()
  const body = useRef<HTMLDivElement>(null)
  const place = rows.findIndex(({ id }) => id === threat.id)
  const step = (by: number) => {
    const next = rows[place + by]
    if (next) onOpen(next)
  }
  const showThere = () => {
    workspace.session.getState().openThreatOf(threat.id)
    showOnCanvas(workspace, threat.on)
  }
  useEffect(() => {
    // What was pressed may be gone with what it has changed.
    if (document.activeElement === document.body) focusTitle(body.current, { preventScroll: true })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [threat])
  useEffect(() => {
    body.current?.scrollTo({ top: 0 })
    focusTitle(body.current, { preventScroll: true })
    // Each threat begins at its top.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [threat.id])
  return (
    // Escape is heard wherever the focus is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside className={styles.pane} aria-label="Threat" onKeyDown={(event) => leave(event, onClose)}>
      <div className={styles.paneHead}>
        <Button size="small" onPress={showThere}>
          <Locate aria-hidden /> Show on the canvas
        </Button>
        <span className={styles.grow} />
        {place >= 0 && (
          <span className={styles.quiet}>
            {place + 1} of {rows.length}
          </span>
        )}
        <IconButton label="Previous threat" isDisabled={place < 1} onPress={() => step(-1)}>
          <ChevronUp aria-hidden />
        </IconButton>
        <IconButton
          label="Next threat"
          isDisabled={place < 0 || place === rows.length - 1}
          onPress={() => step(1)}
        >
          <ChevronDown aria-hidden />
        </IconButton>
        <IconButton label="Close" shortcut="Esc" onPress={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className={styles.paneBody} ref={body}>
        <ThreatDetail key={threat.id} threat={threat} />
      </div>
    </aside>
  )
}
