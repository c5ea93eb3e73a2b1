import { Maximize, Minus, Plus } from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { IconButton } from '@/ui/IconButton'
import type { Zooming } from './useZooming'
import { STEP } from './zoom'
import styles from './zooming.module.css'

/** Nearer, further, and all of it. */
export function ZoomButtons({ zooming: { by, fit } }: { readonly zooming: Zooming }) {
  return (
    <Toolbar className={styles.buttons ?? ''} aria-label="View">
      <IconButton label="Fit the diagram" onPress={fit}>
        <Maximize aria-hidden size={16} />
      </IconButton>
      <IconButton label="Zoom out" onPress={() => by(1 / STEP)}>
        <Minus aria-hidden size={16} />
      </IconButton>
      <IconButton label="Zoom in" onPress={() => by(STEP)}>
        <Plus aria-hidden size={16} />
      </IconButton>
    </Toolbar>
  )
}
