import { NodeResizer } from '@xyflow/react'
import { memo } from 'react'
import type { Element } from '@/model/element'
import { kindEntry, typeOf } from '@/model/vocabulary/elementKinds'
import type { ElementId } from '@/model/id'
import { useAnalysis, useBadge, useModel } from '@/store/workspace'
import { KindIcon } from '@/ui/KindIcon'
import { type CanvasNode, useCanvas } from './canvasStore'
import styles from './ElementNode.module.css'
import sizing from './Sizing.module.css'
import type { Size } from '../geometry/resizing'
import { DetailMark } from './DetailMark'
import { InlineName } from './InlineName'
import { LockMark } from './LockMark'
import { noteOf } from './noteOf'
import { readingPlace } from './readingPlace'
import { Ports } from './Ports'
import { spokenElement, unnamed, withLock } from './spoken'
import { linesOf, textWidth } from './textSize'
import { ThreatMark } from './ThreatMark'
import { useIsNamed } from './useIsNamed'
import { useStanding } from './useStanding'

/** How names are measured for the far view, and what is beside them, in pixels. */
const FAR = { weight: 600, size: 20 }
const FAR_PADDING = 20
const FAR_LINE = 1.08
const FAR_SIZES = [30, 26, 21, 18, 15, 12]

/** An element on the canvas, in the shape of its type in a data-flow diagram. */
export const ElementNode = memo(function ElementNode({
  data,
}: {
  readonly data: CanvasNode['data']
}) {
  // Nodes of this type are made for elements only.
  const id = data.subject.id as ElementId
  const element = useModel(({ elements }) => elements[id])
  return element ? <DrawnElement element={element} isLocked={data.isLocked} /> : null
})

interface DrawnElementProps {
  readonly element: Element
  readonly isLocked: boolean
}

function DrawnElement({ element, isLocked }: DrawnElementProps) {
  const { id, kind, name } = element
  const key = `element:${id}`
  const standing = useStanding(key)
  const badge = useBadge(key)
  const around = useModel(({ boundaries }) =>
    element.boundary ? (boundaries[element.boundary]?.name ?? null) : null,
  )
  const place = useCanvas(({ focus, boxes, isDragging }) =>
    focus === key && !isDragging ? readingPlace(boxes, key) : null,
  )
  const isTarget = useCanvas(({ connecting }) => connecting?.to === id)
  const isFar = useCanvas((canvas) => canvas.isFar)
  const width = useCanvas(({ boxes }) => boxes.get(key)?.width ?? 0)
  const height = useCanvas(({ boxes }) => boxes.get(key)?.height ?? 0)
  const isRenaming = useRenaming(id)
  const isOnlyOne = useCanvas(({ selected }) => selected.size === 1 && selected.has(key))

  return (
    <article
      className={styles.element}
      id={`canvas-${key}`}
      aria-roledescription="element"
      aria-label={[withLock(spokenElement(element, around, badge), isLocked), place]
        .filter(Boolean)
        .join(', ')}
      data-subject={key}
      data-shape={typeOf(element)}
      data-target={isTarget}
      data-out={element.outOfScope !== null}
      data-far={isFar}
      {...standing}
    >
      {isFar && !isRenaming ? (
        <FarName name={name || kindEntry(kind).label} room={{ width, height }} />
      ) : (
        <>
          <span className={styles.icon}>
            <KindIcon kind={kind} size={18} />
          </span>
          <ElementText element={element} />
          {isOnlyOne && !isLocked && (
            <NodeResizer lineClassName={sizing.edge ?? ''} handleClassName={sizing.corner ?? ''} />
          )}
        </>
      )}
      <Ports element={id} isOnlyOne={isOnlyOne} isFar={isFar} />
      {element.details && <DetailMark details={element.details} />}
      <LockMark isShown={isLocked && standing['data-selected']} />
      {badge && (
        <span className={styles.badge}>
          <ThreatMark badge={badge} isQuiet={!standing['data-selected']} />
        </span>
      )}
    </article>
  )
}

function useRenaming(id: ElementId): boolean {
  return useIsNamed({ type: 'element', id })
}

function ElementText({ element }: { readonly element: Element }) {
  const isRenaming = useRenaming(element.id)
  const note = useAnalysis((analysis) => noteOf(element, analysis))
  return (
    <span className={styles.text}>
      {isRenaming ? (
        <span className={styles.name}>
          <InlineName
            subject={{ type: 'element', id: element.id }}
            name={element.name}
            label="Name of the element"
          />
        </span>
      ) : (
        <span className={styles.name} data-unnamed={!element.name}>
          {element.name || unnamed}
        </span>
      )}
      <span className={styles.note}>{note}</span>
    </span>
  )
}

/** From far away only the name counts, as large as its words and their lines have room. */
function FarName({ name, room }: { readonly name: string; readonly room: Size }) {
  const longest = Math.max(...name.split(/\s+/).map((word) => textWidth(word, FAR)))
  const fits = (size: number) => {
    const width = (FAR.size * (room.width - FAR_PADDING)) / size
    return longest <= width && linesOf(name, width, FAR) * size * FAR_LINE <= room.height - 8
  }
  return (
    <span className={styles.farName} style={{ fontSize: FAR_SIZES.find(fits) ?? 9 }}>
      {name}
    </span>
  )
}
