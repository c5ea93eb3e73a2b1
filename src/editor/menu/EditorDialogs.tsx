import type { ReactElement } from 'react'
import { type CanvasDialog, useCanvas } from '../canvas/canvasStore'
import { ActorStart } from './ActorStart'
import { AddHere } from './AddHere'
import { ChangeKind } from './ChangeKind'
import { ChangeProtocol } from './ChangeProtocol'
import { ConnectTo, Reconnect } from './ConnectTo'
import { Detail, GoToDiagram, ShowElsewhere, ShowHere } from './DiagramDialogs'
import { Insert } from './Insert'
import { MoveInto } from './MoveInto'
import { NameDiagram } from './NameDiagram'
import { Wrap } from './Wrap'

/** The questions that are asked in passing: which element, which boundary, which kind, which diagram. */
export function EditorDialogs() {
  const dialog = useCanvas((canvas) => canvas.dialog)
  return dialog && dialogs[dialog]
}

const dialogs: { readonly [Name in CanvasDialog]: ReactElement } = {
  connectTo: <ConnectTo />,
  moveInto: <MoveInto />,
  wrap: <Wrap />,
  insert: <Insert />,
  addHere: <AddHere />,
  kind: <ChangeKind />,
  protocol: <ChangeProtocol />,
  flowFrom: <Reconnect end="from" />,
  flowTo: <Reconnect end="to" />,
  goToDiagram: <GoToDiagram />,
  nameDiagram: <NameDiagram />,
  showHere: <ShowHere />,
  showElsewhere: <ShowElsewhere />,
  detail: <Detail />,
  actorStart: <ActorStart />,
}
