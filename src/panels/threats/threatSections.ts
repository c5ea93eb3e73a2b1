import type { Threat, ThreatState } from '@/review/threat'

/** A part of the list of threats: where they stand. */
export interface ThreatSection {
  readonly id: 'toDecide' | 'decided' | 'handled' | 'dismissed' | 'gone' | 'waiting'
  readonly title: string
  /** Said where the section is empty or opened for the first time. */
  readonly hint: string
  readonly threats: readonly Threat[]
}

const sections: readonly Omit<ThreatSection, 'threats'>[] = [
  {
    id: 'toDecide',
    title: 'To decide',
    hint: 'New threats, and those whose facts changed or whose acceptance ran out.',
  },
  { id: 'decided', title: 'Decided', hint: 'Threats that someone has answered for.' },
  {
    id: 'handled',
    title: 'Handled',
    hint: 'Protections in place withdraw these. They come back if a protection goes.',
  },
  { id: 'dismissed', title: 'Dismissed', hint: 'Said not to apply here, with the reason.' },
  {
    id: 'gone',
    title: 'No longer applies',
    hint: 'Decided once; the rule no longer finds them. What was written is kept.',
  },
  {
    id: 'waiting',
    title: 'Wait for an answer',
    hint: 'Nobody has said whether the protection is there. An answer makes each a threat, or none.',
  },
]

/** The threats by where they stand, in the order in which they come; empty sections are left out. */
export function sectionsOf(threats: readonly Threat[]): readonly ThreatSection[] {
  return sections
    .map((section) => ({
      ...section,
      threats: threats.filter(({ state }) => sectionOf(state) === section.id),
    }))
    .filter((section) => section.id === 'toDecide' || section.threats.length > 0)
}

function sectionOf(state: ThreatState): ThreatSection['id'] {
  switch (state) {
    case 'new':
    case 'changed':
    case 'expired':
      return 'toDecide'
    case 'waiting':
    case 'decided':
    case 'handled':
    case 'dismissed':
    case 'gone':
      return state
  }
}
