import { useCanvas } from '../canvas/canvasStore'
import { AddHere } from './AddHere'
import { ChangeKind } from './ChangeKind'
import { ChangeProtocol } from './ChangeProtocol'
import { ConnectTo, Reconnect } from './ConnectTo'
import { MoveInto } from './MoveInto'
import { Wrap } from './Wrap'

/** The questions that are asked in passing: which element, which boundary, which kind. */
export function EditorDialogs() {
  const dialog = useCanvas((canvas) => canvas.dialog)
  switch (dialog) {
    case 'connectTo':
      return <ConnectTo />
    case 'moveInto':
      return <MoveInto />
    case 'wrap':
      return <Wrap />
    case 'addHere':
      return <AddHere />
    case 'kind':
      return <ChangeKind />
    case 'protocol':
      return <ChangeProtocol />
    case 'flowFrom':
      return <Reconnect end="from" />
    case 'flowTo':
      return <Reconnect end="to" />
    case null:
      return null
  }
}
