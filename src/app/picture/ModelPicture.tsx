/* Shapes of a still picture have no name of their own, and nothing about them is kept between drawings. */
/* oxlint-disable react/no-array-index-key */
import type { Box } from '@/model/diagram'
import type { Picture } from './picture'
import styles from './ModelPicture.module.css'

/** A diagram drawn small, for the eye to recognise; it says nothing that the card does not say in words. */
export function ModelPicture({ picture }: { readonly picture: Picture | null }) {
  if (!picture) return <div className={styles.empty} aria-hidden />
  const { frame } = picture
  const margin = Math.max(frame.width, frame.height) * 0.04 + 8
  const view = [
    frame.x - margin,
    frame.y - margin,
    frame.width + 2 * margin,
    frame.height + 2 * margin,
  ]
  return (
    <svg className={styles.picture} viewBox={view.join(' ')} aria-hidden>
      {picture.boundaries.map((box, index) => (
        <rect
          key={index}
          className={styles.boundary}
          data-trust={box.trust}
          {...placed(box)}
          rx={12}
        />
      ))}
      {picture.lines.map(([x1, y1, x2, y2], index) => (
        <line key={index} className={styles.flow} x1={x1} y1={y1} x2={x2} y2={y2} />
      ))}
      {picture.elements.map(({ type, box }, index) => (
        <rect
          key={index}
          className={styles[type]}
          {...placed(box)}
          rx={type === 'process' ? box.height / 3 : 0}
        />
      ))}
    </svg>
  )
}

const placed = ({ x, y, width, height }: Box) => ({ x, y, width, height })
