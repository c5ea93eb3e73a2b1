import { classes } from './classes'
import styles from './BandBadge.module.css'
import unseen from './unseen.module.css'

/** A band of risk, or that nobody has rated it. */
export type BadgeBand = 'low' | 'medium' | 'high' | 'critical' | 'unrated'

export interface BandBadgeProps {
  readonly band: BadgeBand
  /** `word`: the shape and the name; `letter`: the shape with its letter. */
  readonly show?: 'letter' | 'word'
  /** A count beside the shape, as on the canvas, where the record itself says the band in words. */
  readonly count?: number
}

export const bandNames: { readonly [Band in BadgeBand]: string } = {
  low: 'Low',
  medium: 'Medium',
  high: 'High',
  critical: 'Critical',
  unrated: 'Not rated',
}

/** The shape of a band as a path, in a box of 20: more corners and more ink the worse it is. */
export const bandShapes: { readonly [Band in BadgeBand]: string } = {
  low: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z',
  medium:
    'M5 2.5h10a2.5 2.5 0 0 1 2.5 2.5v10a2.5 2.5 0 0 1-2.5 2.5H5A2.5 2.5 0 0 1 2.5 15V5A2.5 2.5 0 0 1 5 2.5z',
  high: 'M10 .8L19.2 10L10 19.2L.8 10z',
  critical: 'M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z',
  unrated: 'M10 2a8 8 0 1 1 0 16a8 8 0 1 1 0-16z',
}

/** The letter that stands in the shape of a band. */
export function bandLetter(band: BadgeBand): string {
  return band === 'unrated' ? '?' : bandNames[band].charAt(0)
}

/** A band of risk by letter, shape and colour, so that it is never told by colour alone. */
export function BandBadge({ band, show = 'letter', count }: BandBadgeProps) {
  const name = bandNames[band]
  return (
    <span className={classes(styles.badge, styles[band])}>
      <svg viewBox="0 0 20 20" className={styles.shape} aria-hidden focusable="false">
        <path d={bandShapes[band]} />
        <text x="10" y="13.9" textAnchor="middle">
          {bandLetter(band)}
        </text>
      </svg>
      {count === undefined ? <BandName name={name} show={show} /> : <span>{count}</span>}
    </span>
  )
}

function BandName({ name, show }: { readonly name: string; readonly show: 'letter' | 'word' }) {
  return <span className={show === 'word' ? undefined : unseen.unseen}>{name}</span>
}
