import type { MouseEvent, PointerEvent } from 'react'
import type { Point } from '@/model/diagram'
import { type Picked, subjectKey } from '@/model/subject'
import type { Workspace } from '@/store/workspace'
import { canvasOf, type Tapping } from './canvasStore'
import { openMenuAt } from './openMenu'
import { isAdding, isSelected, pick, pickAt, pickOnly } from './picking'
import type { DrawnSubject } from './subjectOfKey'
import { subjectUnder } from './subjectUnder'
import type { Surface } from './useSurface'

const LONG = 500
/** How far a press may wander and still be one, in pixels: a finger rolls. */
const STILL = { mouse: 4, touch: 10 }
/** Two taps on the same thing within this time are a double tap, in milliseconds. */
const DOUBLE = 350

interface Pressed {
  readonly at: Point
  readonly isTouch: boolean
  readonly subject: DrawnSubject | null
  /** Whether that was selected already. */
  readonly isAgain: boolean
  /** What was selected before. */
  readonly before: readonly Picked[]
}

/**
 * A press of the pointer on the canvas, which may become a click, a tap, a double tap or a long press.
 * A class, because what was there at its start is needed until its end.
 */
export class Press {
  private readonly workspace: Workspace
  private readonly surface: Surface
  private pressed: Pressed | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private lastTap: { readonly key: string; readonly time: number } | null = null

  constructor(workspace: Workspace, surface: Surface) {
    this.workspace = workspace
    this.surface = surface
  }

  /** Whether a drag may begin with it. A second finger ends what the first began. */
  begin(event: PointerEvent): boolean {
    this.lift()
    if (!event.isPrimary) {
      this.takeBack()
      return false
    }
    const canvas = canvasOf(this.workspace)
    const { tapping } = canvas.getState()
    const subject = subjectUnder(this.workspace, event, this.surface)
    const isTouch = event.pointerType !== 'mouse'
    canvas.setState({ isTouched: isTouch })
    this.pressed = {
      at: { x: event.clientX, y: event.clientY },
      isTouch,
      subject,
      isAgain: subject !== null && isSelected(this.workspace, subject),
      before: this.workspace.session.getState().selection,
    }
    if (isTouch) this.timer = setTimeout(() => this.hold(), LONG)
    return tapping === null
  }

  /** A press that wanders off is a drag. */
  wander(event: PointerEvent): void {
    if (this.pressed && !isStill(this.pressed, event)) this.lift()
  }

  /** It is no long press any more. */
  lift(): void {
    clearTimeout(this.timer)
  }

  /** A long press opens the menu. */
  private hold(): void {
    const { pressed, workspace } = this
    this.pressed = null
    if (!pressed) return
    const { x, y } = pressed.at
    const at = { clientX: x, clientY: y }
    if (!pressed.subject) this.pickOpen(at)
    const ground = pressed.subject ? null : this.surface.toDiagram(at)
    openMenuAt(workspace, pressed.at, ground)
  }

  /** Two fingers move the view, and leave what is selected as it was. */
  private takeBack(): void {
    if (this.pressed) this.workspace.session.getState().select(this.pressed.before)
    this.pressed = null
  }

  /** What a click does, on open ground or on a record. */
  finish(event: MouseEvent, isOpen: boolean): void {
    const { pressed, workspace } = this
    this.pressed = null
    if (!pressed || !isStill(pressed, event)) return
    const { tapping } = canvasOf(workspace).getState()
    if (tapping) this.tap(tapping, event)
    else if (!isAdding(event)) this.click(pressed, event, isOpen)
    else if (pressed.subject && pressed.isAgain) pick(workspace, pressed.subject, event)
  }

  private tap(tapping: Tapping, event: MouseEvent): void {
    const at = this.surface.toDiagram(event)
    const tap = {
      subject: subjectUnder(this.workspace, event, this.surface),
      at,
      window: { x: event.clientX, y: event.clientY },
    }
    void import('./tapping').then(({ tapAt }) => tapAt(this.workspace, tapping, tap))
  }

  private click({ subject, isAgain, isTouch }: Pressed, event: MouseEvent, isOpen: boolean): void {
    if (subject && isAgain) pickOnly(this.workspace, subject)
    else if (isOpen && !subject) this.pickOpen(event)
    // Not every browser tells of a double click by a finger.
    if (isTouch) this.renameOnSecond(subject, event.timeStamp)
  }

  private pickOpen(at: { readonly clientX: number; readonly clientY: number }): void {
    pickAt(this.workspace, this.surface.toDiagram(at), this.surface.view().zoom)
  }

  private renameOnSecond(subject: DrawnSubject | null, time: number): void {
    const key = subject && subjectKey(subject)
    const isSecond = key !== null && this.lastTap?.key === key && time - this.lastTap.time < DOUBLE
    this.lastTap = key === null || isSecond ? null : { key, time }
    if (subject && isSecond) this.workspace.session.getState().startRenaming(subject)
  }
}

function isStill({ at, isTouch }: Pressed, event: MouseEvent): boolean {
  const reach = isTouch ? STILL.touch : STILL.mouse
  return Math.hypot(event.clientX - at.x, event.clientY - at.y) <= reach
}
