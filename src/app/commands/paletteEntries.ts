import { openDiagram } from '@/editor/diagrams/switching'
import { type Picked, subjectKey } from '@/model/subject'
import { recordsIn } from '@/store/recordSearch'
import { foundIn, type Hit, searchable, type Searchable } from '@/store/wordSearch'
import type { Workspace } from '@/store/workspace'
import { goTo } from '../route'
import { labelOf } from './appCommands'
import { helpLines } from './helpLines'
import type { PaletteEntry } from './paletteEntry'
import { isApple, shortcutText } from './shortcut'

/** The lines of one sort. */
export interface PaletteGroup {
  readonly title: string
  readonly entries: readonly PaletteEntry[]
}

/** Of each sort so many are shown. */
const MOST = 8

/** All that the palette can find, made ready once when it is opened. */
export function paletteOf(workspace: Workspace): (text: string) => readonly PaletteGroup[] {
  const commands = searchable(commandEntries(workspace))
  const threats = searchable(threatEntries(workspace))
  const help = searchable(helpLines(isApple(navigator.platform)))
  return (text) => {
    if (text.trim() === '') return [{ title: 'Commands', entries: first(commands) }]
    const found = [
      group('In this model', recordHits(workspace, text)),
      group('Commands', foundIn(commands, text)),
      group('Threats', foundIn(threats, text)),
      group('Help', foundIn(help, text)),
    ]
    return found
      .filter(({ entries }) => entries.length > 0)
      .toSorted((one, other) => one.nearest - other.nearest)
  }
}

function group(title: string, hits: readonly Hit<PaletteEntry>[]) {
  // Notes of two diagrams may have the same id in a file that was not written by Corral.
  const entries = [...new Map(hits.map(({ of }) => [of.id, of])).values()].slice(0, MOST)
  return { title, entries, nearest: hits[0]?.rank ?? Infinity }
}

/** Before anything is typed: all but the many words of the vocabulary. */
function first(commands: readonly Searchable<PaletteEntry>[]): readonly PaletteEntry[] {
  return commands.flatMap(({ of }) => (of.id.startsWith('add.') ? [] : [of]))
}

function commandEntries(workspace: Workspace): PaletteEntry[] {
  const apple = isApple(navigator.platform)
  return workspace.commands
    .getState()
    .filter((command) => command.isEnabled(workspace) && command.id !== 'help.palette')
    .map((command) => ({
      id: command.id,
      name: labelOf(command, workspace),
      more: `${command.group} ${command.words ?? ''}`,
      hint: command.shortcuts[0] ? shortcutText(command.shortcuts[0], apple) : command.group,
      run: () => command.run(workspace),
    }))
}

function recordHits(workspace: Workspace, text: string): readonly Hit<PaletteEntry>[] {
  const { model } = workspace.document.getState()
  return foundIn(recordsIn(model), text)
    .slice(0, MOST)
    .map(({ of: { subject, name, what, more }, rank }) => ({
      rank,
      of: {
        id: subjectKey(subject),
        name,
        more,
        hint: what,
        run: () => show(workspace, subject),
      },
    }))
}

/** Selects something and brings it into view, on the diagram that shows it. */
function show(workspace: Workspace, subject: Picked): void {
  const { canvas, document, session } = workspace
  const { diagrams } = document.getState().model
  const shownOn = Object.values(diagrams).filter((diagram) => {
    const { elements, boundaries, flows, notes } = diagram
    const drawn = { element: elements, boundary: boundaries, flow: flows, note: notes }
    return subject.type !== 'model' && subject.id in drawn[subject.type]
  })
  const [elsewhere] = shownOn
  const { diagram, select, showCanvas } = session.getState()
  if (elsewhere && !shownOn.some(({ id }) => id === diagram)) openDiagram(workspace, elsewhere.id)
  select([subject])
  showCanvas()
  canvas.current?.reveal(subject)
}

function threatEntries({ analysis, document, session }: Workspace): PaletteEntry[] {
  const { threats } = analysis.getState().analysis ?? { threats: [] }
  return threats.map(({ id, title, decision }) => ({
    id: `threat:${id}`,
    name: title,
    more: decision && 'number' in decision && decision.number ? `T-${decision.number}` : '',
    hint: 'Threat',
    run: () => {
      goTo({ screen: 'model', id: document.getState().model.about.id, view: 'threats' })
      session.getState().showPanel('threats')
      session.getState().openThreatOf(id)
    },
  }))
}
