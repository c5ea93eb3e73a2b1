import { useId } from 'react'
import type { Sketch } from '@/rules/sketch'
import { KindIcon } from '@/ui/KindIcon'
import { boxHeight, exampleLayout, type PlacedElement } from './exampleLayout'
import styles from './RuleExamples.module.css'

interface ExampleDrawingProps {
  readonly drawing: Sketch
  /** The record that the verdict is about. */
  readonly about: string
}

const margin = 4

/** A sketch drawn small. It says nothing that is not said in words beside it. */
export function ExampleDrawing({ drawing, about }: ExampleDrawingProps) {
  const arrow = useId()
  const { width, height, boxWidth, elements, flows } = exampleLayout(drawing)
  if (elements.length === 0) return null
  const view = [-margin, -margin, width + 2 * margin, height + 2 * margin]
  return (
    <div className={styles.drawing} aria-hidden>
      <svg viewBox={view.join(' ')} width={view[2]} height={view[3]}>
        <defs>
          <marker
            id={arrow}
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M1 1 L7 4 L1 7" className={styles.arrow} />
          </marker>
        </defs>
        {flows.map(({ name, ...ends }) => (
          <line
            key={name}
            {...ends}
            className={name === about ? styles.flowAbout : styles.flow}
            markerEnd={`url(#${arrow})`}
          />
        ))}
        {elements.map((element) => (
          <Shape
            key={element.name}
            element={element}
            width={boxWidth}
            isAbout={element.name === about}
          />
        ))}
      </svg>
    </div>
  )
}

interface ShapeProps {
  readonly element: PlacedElement
  readonly width: number
  readonly isAbout: boolean
}

/** Square corners outside, round ones for processes, open sides for stores: as on the canvas. */
function Shape({ element: { name, kind, type, x, y }, width, isAbout }: ShapeProps) {
  const state = isAbout ? styles.shapeAbout : styles.shape
  return (
    <g transform={`translate(${String(x)} ${String(y)})`}>
      <rect
        className={type === 'dataStore' ? styles.ground : state}
        width={width}
        height={boxHeight}
        rx={type === 'process' ? 12 : 0}
      />
      {type === 'dataStore' && (
        <path
          className={state}
          d={`M0 0 H${String(width)} M0 ${String(boxHeight)} H${String(width)}`}
        />
      )}
      <g transform="translate(8 12)" className={styles.icon}>
        <KindIcon kind={kind} />
      </g>
      <text x={30} y={boxHeight / 2} className={styles.name}>
        {name}
      </text>
    </g>
  )
}
