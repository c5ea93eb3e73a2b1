import { createContext, useContext, useEffect, useRef } from 'react'
import styles from './history.module.css'
import type { Differences } from './useDifferences'
import { differenceWords } from './versionWords'

interface Known {
  readonly differences: Differences
  /** Has the difference of a version worked out. */
  readonly ask: (key: number) => void
}

/** What is known of the versions, for the lines alone: the rows of a long list are not drawn anew for it. */
export const DifferencesContext = createContext<Known>({ differences: new Map(), ask: () => {} })

/** What has changed since a version, which is worked out once the line comes into view. */
export function DifferenceLine({ version }: { readonly version: number }) {
  const place = useRef<HTMLSpanElement>(null)
  const { differences, ask } = useContext(DifferencesContext)
  const words = differenceWords(differences.get(version))
  const isKnown = words !== undefined
  useEffect(() => {
    if (isKnown || !place.current) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) ask(version)
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [isKnown, ask, version])
  return (
    <span ref={place} className={styles.quiet}>
      {words ?? '…'}
    </span>
  )
}
