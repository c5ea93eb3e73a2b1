import { Locate } from 'lucide-react'
import { useState } from 'react'
import type { Subject } from '@/model/subject'
import { useSession, useWorkspace } from '@/store/workspace'
import { IconButton } from '@/ui/IconButton'
import { TextButton } from '@/ui/TextButton'
import { useNames } from '../useNames'
import styles from './next.module.css'

/** Names that are told at once; the others when their number is pressed. */
const mostNamed = 4

/** Where something stands or would stand, and a way to see it on the diagram. */
export function Where({ on }: { readonly on: readonly Subject[] }) {
  const { session, canvas } = useWorkspace()
  const selection = useSession((state) => state.selection)
  const [isWhole, setWhole] = useState(false)
  const names = useNames(on)
  const more = names.length - mostNamed
  const places = on.filter(({ type }) => type !== 'model')
  const show = () => {
    session.getState().select(places)
    session.getState().showCanvas()
    canvas.current?.fit(places)
  }
  return (
    <p className={styles.where}>
      <span>
        {(isWhole ? names : names.slice(0, mostNamed)).join(', ')}
        {more > 0 && (
          <>
            {' '}
            <TextButton aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
              {isWhole ? 'show fewer' : `and ${more} more`}
            </TextButton>
          </>
        )}
      </span>
      {places.length > 0 && (
        <IconButton
          size="tiny"
          label={`Show ${names.join(', ')}`}
          isActive={places.every((place) => selection.includes(place))}
          onPress={show}
        >
          <Locate aria-hidden />
        </IconButton>
      )}
    </p>
  )
}
