import type { Command } from '@/store/command'
import { planTried, triedIn } from '@/store/trying'

/** What can be done while the risk is looked at through a lens. */
export const lensCommands: readonly Command[] = [
  {
    id: 'risk.planTried',
    label: 'Plan what is tried out',
    group: 'Threats',
    shortcuts: [],
    isEnabled: ({ session }) => triedIn(session.getState().lens).length > 0,
    run: planTried,
  },
  {
    id: 'risk.stopLens',
    label: ({ session }) =>
      session.getState().lens?.type === 'actor' ? 'See everything again' : 'Stop trying out',
    // Anywhere on the page: it changes no drawing.
    group: 'View',
    shortcuts: ['Escape'],
    isEnabled: ({ session }) => session.getState().lens !== null,
    run: ({ session, announce }) => {
      session.getState().lookThrough(null)
      announce('Shown as it is again')
    },
  },
]
