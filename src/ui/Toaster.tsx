import { X } from 'lucide-react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from './Button'
import { IconButton } from './IconButton'
import { currentToasts, dismissToast, onToasts, type Toast } from './toast'
import styles from './Toaster.module.css'

const SHOWN_FOR = 6_000
/** With something to do about it, there is more time to reach it. */
const SHOWN_FOR_WITH_ACTION = 12_000

/**
 * Where the messages of `toast` appear: over the part of the page that is marked as their ground, or
 * else over all of it. What scrolls makes room for them at its foot, so that they cover nothing. It is
 * on the page from the start, so that they are read out.
 */
export function Toaster() {
  const toasts = useSyncExternalStore(onToasts, currentToasts)
  const region = useRef<HTMLOutputElement>(null)
  const isUsed = toasts.length > 0
  useEffect(() => {
    if (!isUsed) return
    import('./messageRoom')
      .then(({ makeRoomFor }) => makeRoomFor(region.current))
      // Without it they lie over the foot of the page.
      .catch(() => {})
  }, [isUsed])
  return (
    <output
      ref={region}
      className={styles.region}
      aria-live="polite"
      aria-label="Messages"
      // Heard and pressed while a dialog is open, which that does not close.
      data-react-aria-top-layer="true"
    >
      {toasts.map((shown) => (
        <ToastCard key={shown.id} shown={shown} />
      ))}
    </output>
  )
}

function ToastCard({ shown }: { readonly shown: Toast }) {
  const { id, message, action } = shown
  const [isHeld, setHeld] = useState(false)

  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismissToast(id), action ? SHOWN_FOR_WITH_ACTION : SHOWN_FOR)
    return () => clearTimeout(timer)
  }, [id, action, isHeld])

  const run = () => {
    action?.run()
    dismissToast(id)
  }
  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  return (
    <div
      className={styles.toast}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
    >
      <span className={styles.message}>{message}</span>
      {action && (
        <Button size="small" variant="quiet" onPress={run}>
          {action.label}
        </Button>
      )}
      <IconButton label="Dismiss" size="tiny" onPress={() => dismissToast(id)}>
        <X aria-hidden />
      </IconButton>
    </div>
  )
}
