import type { ReactNode } from 'react'
import { counted } from '@/model/counted'
import { useModel } from '@/store/workspace'
import { Checkbox } from '@/ui/Checkbox'
import { SegmentedControl } from '@/ui/SegmentedControl'
import type { PictureChoices } from './pictureChoices'
import styles from './PictureDialog.module.css'
import type { Pixels } from './rasterised'

interface PictureOptionsProps {
  readonly choices: PictureChoices
  readonly onChange: (by: Partial<PictureChoices>) => void
  readonly hasSelection: boolean
  readonly pixels: Pixels | null
  readonly isTooLarge: boolean
}

const formats = [
  { id: 'png', label: 'PNG' },
  { id: 'svg', label: 'SVG' },
] as const
const themes = [
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const
const extents = [
  { id: 'all', label: 'Whole diagram' },
  { id: 'selection', label: 'Selection' },
] as const
const scales = [1, 2, 3, 4] as const

/** What can be said about a picture before it is exported. */
export function PictureOptions(props: PictureOptionsProps) {
  const { choices, onChange, hasSelection } = props
  return (
    <div className={styles.options}>
      <Row label="Format">
        <SegmentedControl
          label="Format"
          segments={formats}
          value={choices.format}
          onChange={(format) => format && onChange({ format })}
        />
      </Row>
      {hasSelection && (
        <Row label="What">
          <SegmentedControl
            label="What"
            segments={extents}
            value={choices.isSelection ? 'selection' : 'all'}
            onChange={(extent) => onChange({ isSelection: extent === 'selection' })}
          />
        </Row>
      )}
      <Row label="Colours">
        <SegmentedControl
          label="Colours"
          segments={themes}
          value={choices.theme}
          onChange={(theme) => theme && onChange({ theme })}
        />
      </Row>
      {choices.format === 'png' && <Size {...props} />}
      <Boxes choices={choices} onChange={onChange} />
    </div>
  )
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span aria-hidden>{label}</span>
      {children}
    </div>
  )
}

function Size({ choices, onChange, pixels, isTooLarge }: PictureOptionsProps) {
  const segments = scales.map((scale) => ({ id: String(scale), label: `${scale}×` }))
  const choose = (id: string | null) => {
    const scale = scales.find((one) => String(one) === id)
    if (scale) onChange({ scale })
  }
  const size = pixels && `${pixels.width} × ${pixels.height} pixels`
  return (
    <>
      <Row label="Size">
        <SegmentedControl
          label="Size"
          segments={segments}
          value={String(choices.scale)}
          onChange={choose}
        />
      </Row>
      <output className={isTooLarge ? styles.problem : styles.hint}>
        {isTooLarge
          ? `${size} are more than a browser can draw. Choose a smaller size, or SVG, which is sharp at any size.`
          : size}
      </output>
    </>
  )
}

function Boxes({ choices, onChange }: Pick<PictureOptionsProps, 'choices' | 'onChange'>) {
  return (
    <div className={styles.boxes}>
      <Checkbox isSelected={choices.hasBadges} onChange={(hasBadges) => onChange({ hasBadges })}>
        Show how many threats are open
      </Checkbox>
      <Checkbox isSelected={choices.hasLegend} onChange={(hasLegend) => onChange({ hasLegend })}>
        Say what the signs mean
      </Checkbox>
      <Checkbox
        isSelected={choices.isTransparent}
        onChange={(isTransparent) => onChange({ isTransparent })}
      >
        Transparent background
      </Checkbox>
      <Checkbox isSelected={choices.hasModel} onChange={(hasModel) => onChange({ hasModel })}>
        Include the model
      </Checkbox>
      {choices.hasModel && <Reviews choices={choices} onChange={onChange} />}
      <p className={styles.hint}>
        {choices.hasModel
          ? 'Corral can open the picture again. Whoever gets it also gets all diagrams, threats, decisions and notes of the model.'
          : 'Only what can be seen goes along. Corral cannot open the picture again.'}
      </p>
    </div>
  )
}

/** Of a model that somebody has signed: whether its reviews go along, and what it is without them. */
function Reviews({ choices, onChange }: Pick<PictureOptionsProps, 'choices' | 'onChange'>) {
  const reviews = Object.values(useModel((model) => model.reviews))
  if (reviews.length === 0) return null
  const letters = reviews.reduce((sum, { snapshot }) => sum + snapshot.length, 0)
  return (
    <>
      <Checkbox isSelected={choices.hasReviews} onChange={(hasReviews) => onChange({ hasReviews })}>
        {`With its ${counted(reviews.length, 'signed review')} (about ${sizeInWords(letters)} more)`}
      </Checkbox>
      {!choices.hasReviews && (
        <p className={styles.hint}>
          Without them nothing in the picture shows what was signed, which is told when it is opened
          again. The file of the model has them.
        </p>
      )}
    </>
  )
}

function sizeInWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000))
  return kilobytes < 1_000 ? `${kilobytes} KB` : `${(kilobytes / 1_000).toFixed(1)} MB`
}
