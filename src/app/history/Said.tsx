import { Button } from '@/ui/Button'
import styles from './history.module.css'
import type { Deleting } from './useDeleting'

/** What became of versions that were deleted, with the way back. */
export function Said({ deleting: { said, undo } }: { readonly deleting: Deleting }) {
  return (
    <output className={styles.said} data-empty={said === null || undefined}>
      {said?.message}
      {said && said.gone.length > 0 && (
        <Button size="small" onPress={undo}>
          Undo
        </Button>
      )}
    </output>
  )
}
