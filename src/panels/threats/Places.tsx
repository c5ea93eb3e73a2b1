import { Locate } from 'lucide-react'
import { type Subject, subjectKey } from '@/model/subject'
import { Button } from '@/ui/Button'
import { useNames } from '../useNames'
import detail from './detail.module.css'
import styles from './threats.module.css'
import { useReveal } from './useReveal'

/** The records that something is about; each shows itself on the canvas. */
export function Places({ on }: { readonly on: readonly Subject[] }) {
  const names = useNames(on)
  const reveal = useReveal()
  return (
    <div className={detail.places}>
      {on.map((subject, index) => (
        <Button key={subjectKey(subject)} size="small" onPress={() => reveal(subject)}>
          <Locate aria-hidden />
          {names[index]}
        </Button>
      ))}
      {on.length === 0 && <p className={styles.quiet}>What it was about is no longer there.</p>}
    </div>
  )
}
