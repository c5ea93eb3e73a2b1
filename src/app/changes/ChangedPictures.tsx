import type { ChangedDiagram } from '@/review/changes/drawn/changedDiagrams'
import type { Zooming } from '../zooming/useZooming'
import { ZoomedPicture } from '../zooming/ZoomedPicture'
import styles from './changesOnDiagram.module.css'
import { type DrawnChanges, frameOf, isCrowded, type Side } from './drawnChanges'
import { MarksOnPicture } from './MarksOnPicture'

interface ChangedPicturesProps {
  readonly diagram: ChangedDiagram
  readonly drawn: readonly DrawnChanges[]
  readonly zooming: Zooming
  readonly chosen: string | null
  readonly onChoose: (key: string | null) => void
}

const titles: { readonly [S in Side]: string } = {
  both: 'Before and now',
  before: 'Before',
  after: 'Now',
}

/** One picture of both states, or one of each at the same place and scale. */
export function ChangedPictures(props: ChangedPicturesProps) {
  const { diagram, drawn, zooming, chosen, onChoose } = props
  const frame = frameOf(drawn)
  if (!frame) return <p className={styles.nothing}>There is nothing on this diagram.</p>
  return (
    <div className={styles.pictures} data-count={drawn.length}>
      {drawn.map(({ side, picture, marks }) => (
        <figure key={side} className={styles.picture}>
          {side !== 'both' && <figcaption className={styles.caption}>{titles[side]}</figcaption>}
          {picture ? (
            <ZoomedPicture
              picture={picture}
              frame={frame}
              label={`${diagram.name}, ${titles[side].toLowerCase()}`}
              zooming={zooming}
            >
              {(at, zoom) => (
                <MarksOnPicture
                  marks={marks}
                  at={at}
                  isCrowded={isCrowded(marks, zoom)}
                  chosen={chosen}
                  onChoose={onChoose}
                />
              )}
            </ZoomedPicture>
          ) : (
            <p className={styles.nothing}>{whyNothing(diagram, side)}</p>
          )}
        </figure>
      ))}
    </div>
  )
}

function whyNothing(diagram: ChangedDiagram, side: Side): string {
  if (side === 'before' && !diagram.before) return 'This diagram was not there yet.'
  if (side === 'after' && !diagram.after) return 'This diagram is no longer there.'
  return 'There was nothing on this diagram.'
}
