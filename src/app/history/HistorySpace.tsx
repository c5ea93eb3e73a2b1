import { useState } from 'react'
import { bytesOf } from '@/persistence/revisionCare'
import type { Revision } from '@/persistence/revisions'
import { Button } from '@/ui/Button'
import { counted } from '@/model/counted'
import { FreeSpace } from './FreeSpace'
import styles from './history.module.css'
import { sizeWords } from './versionWords'

/** How much room the versions of the open model take, and the way to make some. */
export function HistorySpace({ revisions }: { readonly revisions: readonly Revision[] }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.space}>
      <p className={styles.quiet}>
        {counted(revisions.length, 'version')} of this model, {sizeWords(bytesOf(revisions))}.
        Automatic ones are thinned out as they age; signed reviews are kept in the model.
      </p>
      <Button size="small" onPress={() => setOpen(true)}>
        Free space…
      </Button>
      {isOpen && <FreeSpace model={revisions[0]?.modelId ?? null} onClose={() => setOpen(false)} />}
    </div>
  )
}
