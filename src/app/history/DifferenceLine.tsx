import { useEffect, useRef } from 'react'
import styles from './history.module.css'

interface DifferenceLineProps {
  /** Undefined while nobody knows. */
  readonly words: string | undefined
  readonly onSeen: () => void
}

/** What has changed since a version; it tells when it comes into view, so that it is worked out then. */
export function DifferenceLine({ words, onSeen }: DifferenceLineProps) {
  const place = useRef<HTMLSpanElement>(null)
  const isKnown = words !== undefined
  useEffect(() => {
    if (isKnown || !place.current) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen()
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [isKnown, onSeen])
  return (
    <span ref={place} className={styles.quiet}>
      {words ?? '…'}
    </span>
  )
}
