import { ArrowLeft } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Threat } from '@/review/threat'
import { useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { focusTitle, leave } from './leaving'
import { ThreatDetail } from './ThreatDetail'
import styles from './threats.module.css'

interface OpenedBesideProps {
  readonly threat: Threat
  /** What the button says that leads back: “Back to the matrix”. */
  readonly back: string
}

/** A threat that is opened in place of what named it, with the way back to there. */
export function OpenedBeside({ threat, back }: OpenedBesideProps) {
  const { session } = useWorkspace()
  const opened = useFocusThereAndBack(threat.id)
  const close = () => session.getState().openThreatOf(null)
  return (
    // Escape is heard wherever the focus is in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={opened} onKeyDown={(event) => leave(event, close)}>
      <div className={styles.backBar}>
        <Button size="small" variant="quiet" onPress={close}>
          <ArrowLeft aria-hidden /> {back}
        </Button>
      </div>
      <ThreatDetail key={threat.id} threat={threat} />
    </div>
  )
}

/** The focus goes on to the threat, and back to what opened it, which is hidden meanwhile. */
function useFocusThereAndBack(id: string) {
  const opened = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const { activeElement } = document
    opener.current = activeElement instanceof HTMLElement ? activeElement : null
  }, [])
  useEffect(() => {
    const { activeElement } = document
    const isHere = opened.current?.closest('section')?.contains(activeElement) ?? false
    // Whoever came by the canvas or by a tab stays there.
    if (isHere || activeElement === document.body) focusTitle(opened.current)
    // Each threat is read from its own title.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [id])
  useEffect(
    () => () => {
      if (document.activeElement === document.body) opener.current?.focus()
    },
    [],
  )
  return opened
}
