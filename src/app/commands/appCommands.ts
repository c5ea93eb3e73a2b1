import type { Command } from '@/store/command'
import type { Place } from '@/store/place'
import { setSingleKeys, singleKeys } from '@/store/singleKeys'
import type { Workspace } from '@/store/workspace'
import { exportModel } from '../files/exportModel'
import { firstStepsStore, noteFirstSteps } from '../firstSteps/firstStepsStore'
import { goTo } from '../route'
import { setTheme, type Theme } from '../theme'
import { dialogs } from './dialogs'
import { goAndLand } from './landing'
import { panelCommands } from './panelCommands'

const always = () => true

const hasDrawing = ({ document }: Workspace): boolean => {
  const { elements, boundaries } = document.getState().model
  return Object.keys(elements).length + Object.keys(boundaries).length > 0
}

const viewOf = (view: Place, label: string, shortcut: string, words = ''): Command => ({
  id: `view.${view}`,
  label,
  group: 'View',
  shortcuts: [shortcut],
  isEnabled: always,
  words,
  run: (workspace) => goAndLand(workspace, view, label),
})

const openOwnThreat = ({ document, session }: Workspace) => {
  const { ownThreats } = document.getState().model
  return (
    Object.values(ownThreats).find(({ id }) => id === session.getState().openThreat)?.id ?? null
  )
}

const themeOf = (theme: Theme, label: string): Command => ({
  id: `theme.${theme}`,
  label,
  group: 'View',
  shortcuts: [],
  isEnabled: always,
  run: () => setTheme(theme),
})

/** What can be done to the model as a whole and to the window around it. */
export const appCommands: readonly Command[] = [
  {
    id: 'file.export',
    label: 'Export model',
    group: 'File',
    shortcuts: ['Mod+s'],
    isEnabled: always,
    run: exportModel,
  },
  {
    id: 'file.report',
    label: 'Report and export…',
    group: 'File',
    shortcuts: ['Mod+Shift+s'],
    isEnabled: always,
    run: () => dialogs.setState({ open: 'report' }),
  },
  {
    id: 'file.picture',
    label: 'Export picture…',
    group: 'File',
    shortcuts: ['Mod+Shift+e'],
    isEnabled: hasDrawing,
    run: () => dialogs.setState({ open: 'picture' }),
  },
  {
    id: 'file.copyPicture',
    label: ({ session }) =>
      session.getState().selection.length > 0 ? 'Copy selection as picture' : 'Copy as picture',
    group: 'File',
    shortcuts: ['Mod+Shift+c'],
    isEnabled: hasDrawing,
    run: async (workspace) => (await import('../picture/copyPicture')).copyPicture(workspace),
  },
  {
    id: 'file.print',
    label: 'Print diagrams…',
    group: 'File',
    shortcuts: ['Mod+p'],
    isEnabled: hasDrawing,
    run: () => dialogs.setState({ open: 'print' }),
  },
  {
    id: 'file.takeOver',
    label: 'Take over changes from a file…',
    group: 'File',
    words: 'merge import copy',
    shortcuts: [],
    isEnabled: always,
    run: async (workspace) => (await import('../merging/chooseFile')).chooseFile(workspace),
  },
  {
    id: 'file.home',
    label: 'All models',
    group: 'File',
    shortcuts: [],
    isEnabled: always,
    run: () => goTo({ screen: 'home' }),
  },
  {
    id: 'file.versions',
    label: 'Earlier versions',
    group: 'File',
    shortcuts: [],
    isEnabled: always,
    run: () => dialogs.setState({ open: 'versions' }),
  },
  {
    id: 'file.packs',
    label: 'Rule packs',
    group: 'File',
    shortcuts: [],
    isEnabled: always,
    run: () => dialogs.setState({ open: 'packs' }),
  },
  {
    id: 'threat.promote',
    label: 'Make the open threat a rule…',
    group: 'Threats',
    shortcuts: [],
    isEnabled: (workspace) => openOwnThreat(workspace) !== null,
    run: (workspace) => dialogs.setState({ open: 'packs', threat: openOwnThreat(workspace) }),
  },
  viewOf('draw', 'Draw', 'Alt+1', 'diagram canvas'),
  viewOf('threats', 'Threats', 'Alt+2', 'inbox to decide'),
  viewOf('risk', 'Risk', 'Alt+3', 'matrix heat map'),
  viewOf('register', 'Register', 'Alt+4', 'table list of threats'),
  viewOf('controls', 'Controls', 'Alt+5', 'mitigations'),
  viewOf('overview', 'Overview', 'Alt+6', 'where we stand dashboard'),
  viewOf('review', 'Review', 'Alt+7', 'quarterly sign changes'),
  {
    id: 'view.next',
    label: 'What to do next',
    group: 'View',
    shortcuts: [],
    isEnabled: always,
    run: ({ session, go }) => {
      go('risk')
      session.getState().bringPanel('next')
    },
  },
  ...panelCommands,
  themeOf('system', 'Theme of the system'),
  themeOf('light', 'Light theme'),
  themeOf('dark', 'Dark theme'),
  {
    id: 'help.palette',
    label: 'Find a command or anything else',
    group: 'Help',
    shortcuts: ['Mod+k'],
    isEnabled: always,
    run: () => dialogs.setState({ open: 'palette' }),
  },
  {
    id: 'help.rules',
    label: 'Rules and what they cover',
    group: 'Help',
    shortcuts: [],
    isEnabled: always,
    run: () => goTo({ screen: 'rules', tab: 'list', query: '' }),
  },
  {
    id: 'help.firstSteps',
    label: 'Show the first steps',
    group: 'Help',
    shortcuts: [],
    isEnabled: () => firstStepsStore.getState().isDismissed,
    run: () => noteFirstSteps('isDismissed', false),
  },
  {
    id: 'help.singleKeys',
    label: () =>
      singleKeys.getState().areOn
        ? 'Turn off shortcuts of a single key'
        : 'Turn on shortcuts of a single key',
    group: 'Help',
    shortcuts: [],
    isEnabled: always,
    run: ({ tell }) => {
      const areOn = !singleKeys.getState().areOn
      setSingleKeys(areOn)
      tell(areOn ? 'Single keys are shortcuts again' : 'Single keys are no shortcuts any more')
    },
  },
  {
    id: 'help.shortcuts',
    label: 'Keyboard shortcuts and help',
    group: 'Help',
    shortcuts: ['?'],
    isEnabled: always,
    run: () => dialogs.setState({ open: 'shortcuts' }),
  },
]

/** What a command is called just now. */
export function labelOf({ label }: Command, workspace: Workspace): string {
  return typeof label === 'string' ? label : label(workspace)
}
