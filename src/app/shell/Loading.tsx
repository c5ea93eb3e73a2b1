import { useEffect, useState } from 'react'
import styles from './Loading.module.css'

/** What is shown only when something takes long enough to be noticed. */
const PATIENCE = 300

/** Says what is being loaded, once it takes a moment; shown at once it would only flicker. */
export function Loading({ what }: { readonly what: string }) {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return <output className={styles.loading}>{isSlow && <span>Opening {what} …</span>}</output>
}
