import type { Command } from '@/store/command'
import { actorCommands } from './commands/actorCommands'
import { addCommands } from './commands/addCommands'
import { alignCommands } from './commands/alignCommands'
import { arrangeCommands } from './commands/arrangeCommands'
import { boundaryCommands } from './commands/boundaryCommands'
import { diagramCommands } from './commands/diagramCommands'
import { editCommands } from './commands/editCommands'
import { focusCommands } from './commands/focusCommands'
import { findCommands } from './commands/findCommands'
import { flowCommands } from './commands/flowCommands'
import { growCommands } from './commands/growCommands'
import { lockCommands } from './commands/lockCommands'
import { tapCommands } from './commands/tapCommands'
import { outlineCommands } from './commands/outlineCommands'
import { tidyCommands } from './commands/tidyCommands'
import { viewCommands } from './commands/viewCommands'

/** Everything that can be done on the canvas, in the order in which menus show it. */
export const editorCommands: readonly Command[] = [
  ...editCommands,
  ...flowCommands,
  ...focusCommands,
  ...growCommands,
  ...tapCommands,
  ...arrangeCommands,
  ...lockCommands,
  ...diagramCommands,
  ...actorCommands,
  ...alignCommands,
  ...tidyCommands,
  ...boundaryCommands,
  ...findCommands,
  ...viewCommands,
  ...outlineCommands,
  ...addCommands,
]
