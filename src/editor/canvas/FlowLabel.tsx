import { CircleHelp, KeyRound, Lock, LockOpen, UserX } from 'lucide-react'
import { memo } from 'react'
import type { DataFlow } from '@/model/flow'
import type { FlowId } from '@/model/id'
import { useBadge, useModel } from '@/store/workspace'
import type { LabelPlace } from '../geometry/labelPlacement'
import { pointAlong } from '../geometry/line'
import { BadgeCounts } from './BadgeCounts'
import { useCanvas } from './canvasStore'
import styles from './FlowLabel.module.css'
import { InlineName } from './InlineName'
import type { LabelForm } from './labelForms'
import { type Protection, protectionOf } from './protection'
import { useIsNamed } from './useIsNamed'
import { useStanding } from './useStanding'

const glyphs: { readonly [Of in Protection]: typeof Lock | null } = {
  closed: Lock,
  open: LockOpen,
  unknown: CircleHelp,
  notApplicable: null,
}

/** What a flow is called and what protects it, on its line. The line itself says it in words. */
export const FlowLabel = memo(function FlowLabel({ id }: { readonly id: FlowId }) {
  const flow = useModel(({ flows }) => flows[id])
  const isRenaming = useIsNamed({ type: 'flow', id })
  const place = useCanvas(({ labels }) => labels.get(id))
  const at = useLivePlace(id, place)
  const form = place?.form
  const key = `flow:${id}`
  const standing = useStanding(key)
  const isNear = useCanvas(({ near }) => near.has(key))
  if (!flow || !at) return null
  const Glyph = glyphs[protectionOf(flow)]
  const isOpen = standing['data-selected']
  if (!isRenaming && !form) return null
  return (
    <div
      className={`${styles.label} nopan`}
      style={{
        transform: `translate(${at.x}px, ${at.y}px) translate(-50%, -50%)`,
        ...(form && !isRenaming && sizeOf(form, isOpen)),
      }}
      data-subject={key}
      data-label={id}
      data-near={isNear}
      title={flow.name}
      {...standing}
    >
      {Glyph && <Glyph className={styles.glyph} aria-hidden size="1.08em" strokeWidth={2} />}
      {isOpen && <Caller flow={flow} />}
      <Words flow={flow} isRenaming={isRenaming} form={form} hasGlyph={Glyph !== null} />
      <FlowThreats id={id} />
    </div>
  )
})

/** One that is selected may take more room, for what it says only then. */
function sizeOf({ width, height }: LabelForm, isOpen: boolean) {
  return isOpen
    ? { minInlineSize: width, blockSize: height }
    : { inlineSize: width, blockSize: height }
}

/** Whether the caller proves who it is; nothing while nobody has said. */
function Caller({ flow: { answers } }: { readonly flow: DataFlow }) {
  const { authenticated } = answers
  if (authenticated !== 'yes' && authenticated !== 'no') return null
  const Glyph = authenticated === 'yes' ? KeyRound : UserX
  return <Glyph className={styles.glyph} aria-hidden size="1.08em" strokeWidth={2} />
}

interface WordsProps {
  readonly flow: DataFlow
  readonly isRenaming: boolean
  readonly form: LabelForm | undefined
  readonly hasGlyph: boolean
}

function Words({ flow, isRenaming, form, hasGlyph }: WordsProps) {
  if (isRenaming) {
    return (
      <InlineName
        subject={{ type: 'flow', id: flow.id }}
        name={flow.name}
        label="Name of the flow"
      />
    )
  }
  if (!flow.name || !form) return null
  if (form.lines === 0) return hasGlyph ? null : '…'
  return (
    <span
      className={styles.name}
      data-short={form.lines === 1}
      style={{ maxInlineSize: form.textWidth, WebkitLineClamp: form.lines }}
    >
      {flow.name}
    </span>
  )
}

function FlowThreats({ id }: { readonly id: FlowId }) {
  const badge = useBadge(`flow:${id}`)
  if (!badge) return null
  return (
    <span className={styles.threats} aria-hidden>
      <BadgeCounts badge={badge} />
    </span>
  )
}

/** While its line is being moved, a label stays as far along it and beside it as it was. */
function useLivePlace(id: FlowId, place: LabelPlace<LabelForm> | undefined) {
  const line = useCanvas(({ lines }) => lines.get(id))
  const isMoved = useCanvas(({ isDragging }) => isDragging)
  if (!line) return null
  if (place && !isMoved) return place.at
  const { x, y } = pointAlong(line, place?.share ?? 0.5)
  return { x: x + (place?.aside.x ?? 0), y: y + (place?.aside.y ?? 0) }
}
