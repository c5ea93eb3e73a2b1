import { useRef, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import type { ElementKind } from '@/model/vocabulary/elementKinds'
import { soughtWords } from '@/store/soughtWords'
import { useWorkspace, type Workspace } from '@/store/workspace'
import { SegmentedControl } from '@/ui/SegmentedControl'
import { canvasOf, type Growing, useCanvas } from '../canvas/canvasStore'
import { focusDrawing } from '../canvas/focusDrawing'
import { grow } from '../drawing/addToDiagram'
import { type FlowWay, nextKinds } from '../drawing/nextKinds'
import menu from './ContextMenu.module.css'
import styles from './GrowMenu.module.css'
import { PickList } from './PickList'
import { useFocusReturn } from './useFocusReturn'

/** What is to be at the new end of a flow. The arrows choose, Enter takes the first that is found. */
export function GrowMenu() {
  const workspace = useWorkspace()
  useFocusReturn()
  const growing = useCanvas((canvas) => canvas.growing)
  const anchor = useRef<HTMLDivElement>(null)
  if (!growing) return null
  const close = () => {
    canvasOf(workspace).setState({ growing: null, connecting: null })
    focusDrawing(workspace)
  }
  const take = (kind: ElementKind) => {
    close()
    grow(workspace, kind, growing)
  }
  return (
    <>
      <div ref={anchor} className={menu.anchor} style={{ left: growing.x, top: growing.y }} />
      <Popover
        className={styles.popover ?? ''}
        triggerRef={anchor}
        isOpen
        onOpenChange={(isOpen) => isOpen || close()}
        placement="bottom start"
        offset={6}
      >
        <Dialog className={styles.dialog ?? ''} aria-label={questions[growing.way]}>
          <Choices growing={growing} onTake={take} onClose={close} />
        </Dialog>
      </Popover>
    </>
  )
}

const questions: { readonly [Way in FlowWay]: string } = {
  after: 'What does the flow lead to?',
  before: 'Where does the flow come from?',
}

const ways = [
  { id: 'after', label: 'Leads to' },
  { id: 'before', label: 'Comes from' },
] as const

/** Turns the flow round, in the picture as well. */
function turn(workspace: Workspace, growing: Growing, way: FlowWay): void {
  canvasOf(workspace).setState(({ connecting }) => ({
    growing: { ...growing, way },
    connecting: connecting && { ...connecting, isReversed: way === 'before' },
  }))
}

/** What the element is connected with already, that way. */
function connectedKinds({ document }: Workspace, { from, way }: Growing): ReadonlySet<ElementKind> {
  const { elements, flows } = document.getState().model
  const [here, there] = way === 'after' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const others = Object.values(flows).filter((flow) => flow[here] === from)
  return new Set(others.flatMap((flow) => elements[flow[there]]?.kind ?? []))
}

interface ChoicesProps {
  readonly growing: Growing
  readonly onTake: (kind: ElementKind) => void
  readonly onClose: () => void
}

function Choices({ growing, onTake, onClose }: ChoicesProps) {
  const workspace = useWorkspace()
  const [sought, setSought] = useState('')
  const from = workspace.document.getState().model.elements[growing.from]
  const words = soughtWords(sought)
  const connected = connectedKinds(workspace, growing)
  const found = nextKinds(from?.kind ?? 'process', growing.way, connected).filter(
    ({ label, hint }) => words.every((word) => `${label} ${hint}`.toLowerCase().includes(word)),
  )
  return (
    <>
      <div className={styles.way}>
        <SegmentedControl
          label="Which way the flow goes"
          segments={ways}
          value={growing.way}
          onChange={(way) => way && turn(workspace, growing, way)}
          isWide
        />
      </div>
      <PickList
        label="Kinds"
        searchLabel="Find a kind"
        sought={sought}
        onSeek={setSought}
        choices={found.map(({ id, label }) => ({ id, kind: id, name: label, note: '' }))}
        // The ids of the choices are the kinds.
        onTake={(id) => onTake(id as ElementKind)}
        onClose={onClose}
        className={styles.list}
      />
    </>
  )
}
