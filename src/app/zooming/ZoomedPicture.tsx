import { type CSSProperties, type ReactNode, useRef } from 'react'
import type { Box, Point } from '@/model/diagram'
import type { Picture } from '@/picture/drawPicture'
import { usePictureAddress } from '../picture/usePictureAddress'
import { useRoom } from './useRoom'
import type { Zooming } from './useZooming'
import styles from './zooming.module.css'

interface ZoomedPictureProps {
  readonly picture: Picture
  /** What of the plane is seen when all of it is; pictures of one frame lie at the same place. */
  readonly frame?: Box
  /** What is seen. */
  readonly label: string
  readonly zooming: Zooming
  /** What stands on the picture, with the way to put it at a point of the diagram, and how near that is seen. */
  readonly children?: (at: (point: Point) => CSSProperties, zoom: number) => ReactNode
}

/** A picture that can be come near to and moved, by mouse, fingers and keys. */
export function ZoomedPicture(props: ZoomedPictureProps) {
  const { picture, frame = picture.frame, label, zooming, children } = props
  const room = useRef<HTMLElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  const zoom = useRoom({ room, sheet }, frame, zooming)
  const address = usePictureAddress(picture)
  const at = ({ x, y }: Point) => ({ left: (x - frame.x) * zoom, top: (y - frame.y) * zoom })
  const scaled = ({ width, height }: Box) => ({ width: width * zoom, height: height * zoom })
  return (
    <section
      ref={room}
      className={styles.room}
      aria-label={label}
      // What scrolls must be reachable by keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      data-fits={zooming.zoom === null || undefined}
      onScroll={({ currentTarget }) => zooming.follow(currentTarget)}
    >
      <div ref={sheet} className={styles.sheet} style={scaled(frame)}>
        {address && (
          <img
            className={styles.picture}
            draggable={false}
            src={address}
            alt=""
            style={{ ...at(picture.frame), ...scaled(picture.frame) }}
          />
        )}
        {children?.(at, zoom)}
      </div>
    </section>
  )
}
