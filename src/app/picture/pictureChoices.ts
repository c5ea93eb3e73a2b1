import { useState } from 'react'
import { isDark } from '../theme'

/** What a person chose for a picture. */
export interface PictureChoices {
  readonly format: 'svg' | 'png'
  readonly isSelection: boolean
  readonly theme: 'light' | 'dark'
  readonly hasBadges: boolean
  readonly isTransparent: boolean
  /** Whether what the signs mean stands below. */
  readonly hasLegend: boolean
  /** How many times as large as the diagram at 100 % a PNG is. */
  readonly scale: 1 | 2 | 3 | 4
  readonly hasModel: boolean
  /** Whether the model in it has its signed reviews, each of which holds all of the model once more. */
  readonly hasReviews: boolean
}

let last: PictureChoices | null = null

const first = (): PictureChoices => ({
  format: 'png',
  isSelection: false,
  theme: isDark() ? 'dark' : 'light',
  hasBadges: true,
  isTransparent: false,
  hasLegend: false,
  scale: 2,
  hasModel: true,
  hasReviews: false,
})

/** The choices, which are the same the next time, but for the selection: that is another one then. */
export function usePictureChoices() {
  const [choices, setChoices] = useState(() => (last ? { ...last, isSelection: false } : first()))
  const change = (by: Partial<PictureChoices>) => {
    last = { ...choices, ...by }
    setChoices(last)
  }
  return [choices, change] as const
}
