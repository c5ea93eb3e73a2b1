import { ChevronsDown, ChevronsUp, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from '@/ui/IconButton'
import styles from './Sheet.module.css'
import { useDraggedEdge } from './useDraggedEdge'

/** How much of the canvas a sheet leaves to see: its upper half, or nothing. */
export type SheetHeight = 'half' | 'full'

interface SheetProps {
  /** What the part of the page is called. */
  readonly label: string
  readonly title: string
  readonly height: SheetHeight
  readonly onHeight: (height: SheetHeight) => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The share of the room that each height takes. */
const shares: { readonly [H in SheetHeight]: number } = { half: 0.55, full: 1 }

/** Below this share a sheet that is let go closes. */
const LEAST = 0.3

/** A sheet over the canvas: dragged by its upper edge, or made higher, lower and closed by buttons. */
export function Sheet({ label, title, height, onHeight, onClose, children }: SheetProps) {
  const other = height === 'full' ? 'half' : 'full'
  const { dragged, listeners } = useDraggedEdge(shares[height], {
    onPress: () => onHeight(other),
    onLetGo: (share) => {
      if (share < LEAST) onClose()
      else onHeight(share < (shares.half + shares.full) / 2 ? 'half' : 'full')
    },
  })
  const share = dragged ?? shares[height]
  return (
    <aside
      className={styles.sheet}
      aria-label={label}
      data-dragged={dragged !== null}
      style={{ blockSize: `${share * 100}%` }}
    >
      {/* The buttons in it do the same for those who do not drag. */}
      <div className={styles.edge} {...listeners}>
        <span className={styles.title} aria-hidden>
          {title}
        </span>
        <span className={styles.grip} aria-hidden />
        <IconButton
          size="medium"
          label={other === 'half' ? 'Show the diagram above' : 'Fill the screen'}
          onPress={() => onHeight(other)}
        >
          {other === 'half' ? (
            <ChevronsDown size={18} aria-hidden />
          ) : (
            <ChevronsUp size={18} aria-hidden />
          )}
        </IconButton>
        <IconButton size="medium" label={`Close the ${label.toLowerCase()}`} onPress={onClose}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      <div className={styles.content} data-makes-room>
        {children}
      </div>
    </aside>
  )
}
