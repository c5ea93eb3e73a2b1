/** Where the keyboard goes when a cell is done with; `leave` where it has gone elsewhere already. */
export type After = 'stay' | 'on' | 'back' | 'leave'

/** What every editor of a cell of a table needs. */
export interface CellEditorProps {
  /** What is changed, and of what. */
  readonly label: string
  readonly value: string
  /** Null: as it was before. May be called again when the focus leaves what is done with. */
  readonly onDone: (value: string | null, after: After) => void
}
