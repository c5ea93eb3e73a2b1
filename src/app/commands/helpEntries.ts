/** A short answer to “How do I …”. */
export interface HelpEntry {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** What people ask while they draw, answer and decide; found in the palette and told in the help. */
export const helpEntries: readonly HelpEntry[] = [
  {
    id: 'add',
    title: 'Add an element',
    text: 'Drag it from the palette or press it there. Beside an element that is selected, press the plus on one of its sides, or Alt+Shift and an arrow: what usually comes next is offered first, and is connected at once.',
  },
  {
    id: 'connect',
    title: 'Draw a flow',
    text: 'Drag from the dot on a side of one element to another element. By keys: C on the first, arrows to the other, Enter. By taps: Connect in the bar at the foot of the canvas, then the other element.',
  },
  {
    id: 'lead',
    title: 'Lead a flow elsewhere',
    text: 'Select the flow and drag one of its ends to another element, or choose Lead its start or its end elsewhere in its menu. R turns it round.',
  },
  {
    id: 'boundary',
    title: 'Draw a trust boundary',
    text: 'Add one from the end of the palette and draw it around what you trust alike. What you drag into it belongs to it; what lies in it already can be put in from its menu.',
  },
  {
    id: 'several',
    title: 'Select several things',
    text: 'Draw a frame around them on open ground, press them with Shift held, or choose Select several in the menu and tap one after the other.',
  },
  {
    id: 'move',
    title: 'Move without dragging',
    text: 'Alt and an arrow moves what is selected by a step. Move to… in its menu moves it to the next place that you press. M lets the arrows move it until you press M again.',
  },
  {
    id: 'answer',
    title: 'Answer a question',
    text: 'The Questions tab beside the canvas lists what the rules need to know, with what matters most first. An answer can be Not applicable; what nobody has answered stays a question and is never taken for a threat.',
  },
  {
    id: 'decide',
    title: 'Decide about a threat',
    text: 'Open it in the Threats tab and choose to mitigate, accept, transfer or avoid it, or dismiss it with your reason. The decision stays; when a fact that it rests on changes, the threat comes back as changed.',
  },
  {
    id: 'find',
    title: 'Find something on the diagram',
    text: 'Ctrl+F, or ⌘F on a Mac, looks through names, kinds and descriptions. Enter goes to the next that is found, Shift+Enter to the one before, Escape goes back to the canvas at what was found.',
  },
  {
    id: 'export',
    title: 'Keep or pass on a model',
    text: 'Every change is saved in this browser at once. Export writes the model into a file that you keep, put under version control, or open in Corral elsewhere.',
  },
]
