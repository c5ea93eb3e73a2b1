/** Something that keys or the pointer do on the canvas without being a command. */
export interface CanvasKeys {
  readonly label: string
  /** As in a command: `Mod+Wheel`. Each is one way, or together they are the keys of one kind. */
  readonly keys: readonly string[]
}

/** What the keys do while the canvas has the focus, beside the shortcuts of commands. */
const byKeys: readonly CanvasKeys[] = [
  {
    label: 'Go to the next element that way, or move what the pointer selected',
    keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  },
  { label: 'Go to the first or to the last element', keys: ['Home', 'End'] },
  { label: 'On a flow: go to the next one at the same element', keys: ['ArrowUp', 'ArrowDown'] },
  { label: 'Select what has the focus', keys: ['Enter', 'Space'] },
  { label: 'Add it to the selection', keys: ['Shift+Enter'] },
  { label: 'Move it by five steps, while M lets the arrows move', keys: ['Shift+Arrow'] },
  {
    label: 'While a flow is bent: choose a bend, move it, remove it',
    keys: ['Tab', 'Arrow', 'Delete'],
  },
  { label: 'Open its menu', keys: ['Shift+F10'] },
  { label: 'Stop, or select nothing', keys: ['Escape'] },
]

/** What the keys do while the outline has the focus. */
const inOutline: readonly CanvasKeys[] = [
  { label: 'Go from row to row', keys: ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown'] },
  { label: 'Unfold a row, then go into its cells', keys: ['ArrowRight'] },
  { label: 'Back to the row, then fold it, then to what it stands in', keys: ['ArrowLeft'] },
  { label: 'Unfold it and all beside it', keys: ['*'] },
  { label: 'To the first or last, of the rows or of the cells', keys: ['Home', 'End'] },
  { label: 'Change the name, or what the cell shows', keys: ['Enter', 'F2'] },
  { label: 'Extend the selection', keys: ['Shift+Arrow'] },
  { label: 'Add to the selection, or take out', keys: ['Space'] },
  { label: 'Connect it to another element', keys: ['C'] },
  { label: 'Move it into a boundary, or out', keys: ['M'] },
  { label: 'Go along a flow, back or ahead', keys: ['[', ']'] },
  { label: 'Open its menu', keys: ['Shift+F10'] },
  { label: 'Back to the row, then select nothing', keys: ['Escape'] },
]

/** What held keys change about the pointer. */
const byPointer: readonly CanvasKeys[] = [
  { label: 'Pan', keys: ['Wheel', 'Space+Drag', 'Middle button+Drag', 'Two fingers'] },
  { label: 'Zoom', keys: ['Mod+Wheel', 'Pinch'] },
  { label: 'Select with a frame', keys: ['Drag'] },
  { label: 'Break off a drag', keys: ['Escape'] },
  { label: 'Add to the selection, or take out', keys: ['Shift+Click'] },
  { label: 'Draw a copy of what is dragged', keys: ['Alt+Drag'] },
  { label: 'Drag level or upright', keys: ['Shift+Drag'] },
  { label: 'Drag without snapping', keys: ['Mod+Drag'] },
  { label: 'Bend a flow', keys: ['Drag its line'] },
  { label: 'Remove a bend', keys: ['Double click on it'] },
  { label: 'Rename', keys: ['Double click', 'Double tap'] },
  { label: 'Add something there', keys: ['Double click on open ground'] },
  { label: 'Open the menu', keys: ['Right click', 'Long press'] },
  { label: 'Add what comes on that side of the selected element', keys: ['Click on +'] },
]

/** For the sheet of shortcuts. A test holds the keys to what the canvas listens to. */
export const canvasKeys: readonly {
  readonly title: string
  readonly entries: readonly CanvasKeys[]
}[] = [
  { title: 'On the canvas', entries: byKeys },
  { title: 'On the canvas, with the pointer', entries: byPointer },
  { title: 'In the outline', entries: inOutline },
]
