/** Something that keys or the pointer do on the canvas without being a command. */
export interface CanvasKeys {
  readonly label: string
  /** As in a command: `Mod+Wheel`. Each is one way, or together they are the keys of one kind. */
  readonly keys: readonly string[]
}

/** What the keys do while the canvas has the focus, beside the shortcuts of commands. */
const byKeys: readonly CanvasKeys[] = [
  {
    label: 'Go to the next element that way',
    keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  },
  { label: 'Go along a flow, back or ahead', keys: ['[', ']'] },
  { label: 'Select what has the focus', keys: ['Enter', 'Space'] },
  { label: 'Add it to the selection', keys: ['Shift+Enter'] },
  { label: 'Draw a flow from it: arrows aim, Enter connects', keys: ['C'] },
  { label: 'Let the arrows move the selection, or no longer', keys: ['M'] },
  { label: 'Move it by five steps, while arrows move', keys: ['Shift+Arrow'] },
  { label: 'Open its menu', keys: ['Shift+F10'] },
  { label: 'Stop, or select nothing', keys: ['Escape'] },
]

/** What held keys change about the pointer. */
const byPointer: readonly CanvasKeys[] = [
  { label: 'Pan', keys: ['Wheel', 'Space+Drag', 'Middle button+Drag'] },
  { label: 'Zoom', keys: ['Mod+Wheel'] },
  { label: 'Select with a frame', keys: ['Drag'] },
  { label: 'Add to the selection, or take out', keys: ['Shift+Click'] },
  { label: 'Draw a copy of what is dragged', keys: ['Alt+Drag'] },
  { label: 'Drag without snapping', keys: ['Mod+Drag'] },
  { label: 'Rename', keys: ['Double click'] },
]

/** For the sheet of shortcuts. A test holds the keys to what the canvas listens to. */
export const canvasKeys: readonly {
  readonly title: string
  readonly entries: readonly CanvasKeys[]
}[] = [
  { title: 'On the canvas', entries: byKeys },
  { title: 'On the canvas, with the pointer', entries: byPointer },
]
