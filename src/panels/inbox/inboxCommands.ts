import type { Response } from '@/model/decision'
import type { Command } from '@/store/command'
import type { Workspace } from '@/store/workspace'
import type * as Actions from './inboxActions'
import { inboxOf } from './inboxState'
import { takeBack } from './takeBack'

const place = '[data-keys="inbox"]'

/** While the form is about to take what is typed, a letter is none of these keys. */
const isShown = (workspace: Workspace) => {
  const inbox = inboxOf(workspace).getState()
  return inbox.actions !== null && inbox.asking === null
}
/** The panel that holds it can be hidden, or lie behind the canvas of a small screen. */
const isInView = () =>
  [...document.querySelectorAll(place)].some((part) =>
    part.checkVisibility({ visibilityProperty: true }),
  )
const isList = (workspace: Workspace) =>
  isShown(workspace) && workspace.session.getState().openThreat === null

/** Done at once, so that the next key, however fast it comes, is meant for what came of it. */
const acting =
  (act: (actions: typeof Actions, workspace: Workspace) => void): Command['run'] =>
  (workspace) => {
    const { actions } = inboxOf(workspace).getState()
    if (actions) act(actions, workspace)
  }

/** Shows the threats, wherever somebody is; the inbox takes the keys as soon as it is there. */
function leadTo(workspace: Workspace): void {
  inboxOf(workspace).setState({ awaitedSince: performance.now() })
  workspace.go('threats')
  workspace.session.getState().bringPanel('threats')
}

const moving = (by: 1 | -1) => acting(({ move }, workspace) => move(workspace, by))
const asking = (response: Response) => acting(({ ask }, workspace) => ask(workspace, response))
const ticking = (by: 1 | -1) => acting(({ tickAndMove }, workspace) => tickAndMove(workspace, by))

const inInbox = (
  id: string,
  [shortcut, label]: readonly [string, string],
  run: Command['run'],
): Command => ({
  id: `inbox.${id}`,
  label,
  group: 'Threats',
  shortcuts: [shortcut],
  isEnabled: isShown,
  keysWithin: place,
  isOnce: true,
  run,
})

const inList = (...command: Parameters<typeof inInbox>): Command => ({
  ...inInbox(...command),
  isEnabled: isList,
})

/** Keys that go on while they are held. */
const again = (command: Command): Command => ({ ...command, isOnce: false })

/** What the keys do in the inbox, in its list and in a threat that is opened. */
export const inboxCommands: readonly Command[] = [
  {
    id: 'inbox.next',
    label: 'Inbox: go there, and to the next threat',
    group: 'Threats',
    shortcuts: ['j'],
    isEnabled: (workspace) => inboxOf(workspace).getState().asking === null,
    run: (workspace) => {
      if (isShown(workspace) && isInView()) return moving(1)(workspace)
      leadTo(workspace)
    },
  },
  again(inInbox('previous', ['k', 'Go to the threat before'], moving(-1))),
  inInbox(
    'add',
    ['a', 'Add to the register, to be mitigated'],
    acting(({ addToRegister }, workspace) => addToRegister(workspace)),
  ),
  inInbox('decide', ['Shift+a', 'Decide: response, reason, owner and date…'], asking('mitigate')),
  inInbox('dismiss', ['d', 'Dismiss with a reason…'], asking('dismiss')),
  inInbox(
    'keep',
    ['y', 'Keep a decision whose facts changed'],
    acting(({ keepMeant }, workspace) => keepMeant(workspace)),
  ),
  inInbox(
    'why',
    ['w', 'Show why a threat is there'],
    acting(({ askWhy }, workspace) => askWhy(workspace)),
  ),
  inInbox('undo', ['z', 'Undo the last decision'], takeBack),
  inList(
    'tick',
    ['x', 'Tick, to decide several at once'],
    acting(({ tick }, workspace) => tick(workspace)),
  ),
  inList(
    'tickAll',
    ['Mod+a', 'Tick all'],
    acting(({ tickAll }, workspace) => tickAll(workspace)),
  ),
  again(inList('tickNext', ['Shift+j', 'Tick this one and the next'], ticking(1))),
  again(inList('tickBefore', ['Shift+k', 'Tick this one and the one before'], ticking(-1))),
]
