import type { Rule } from '../rule'

/** Rules about one part of a system; the first digits of their numbers say which. */
export interface Family {
  readonly id: string
  readonly digits: string
  readonly label: string
  /** What its rules are about, in one sentence. */
  readonly about: string
}

/** Every family of the library, in the order in which the library lists them. */
export const families: readonly Family[] = [
  {
    id: 'bot',
    digits: '0',
    label: 'Bots on chat platforms',
    about: 'Webhooks, commands, secrets and manners of bots that talk on a platform.',
  },
  {
    id: 'api',
    digits: '1',
    label: 'APIs and clients',
    about: 'APIs, gateways, web clients, sign-in and administration consoles.',
  },
  {
    id: 'language-model',
    digits: '2',
    label: 'Language models',
    about: 'What a language model reads, says and decides, and what is built around it.',
  },
  {
    id: 'tool',
    digits: '3',
    label: 'Tools and agents',
    about: 'Tools, MCP servers, sandboxes, and agents among agents.',
  },
  {
    id: 'store',
    digits: '4',
    label: 'Stores',
    about: 'Memory, indexes, databases, secrets, logs, models and code where they are kept.',
  },
  {
    id: 'connection',
    digits: '5',
    label: 'Connections',
    about: 'What happens on the way between two elements and at trust boundaries.',
  },
  {
    id: 'supply-chain',
    digits: '60',
    label: 'Supply chain',
    about: 'What is built, trained and released, and how.',
  },
  {
    id: 'programme',
    digits: '65',
    label: 'Security programme',
    about: 'What a team does about the system as a whole: tests, watching, rehearsals, lists.',
  },
  {
    id: 'people',
    digits: '7',
    label: 'People',
    about: 'Users, operators and those who approve what a bot wants to do.',
  },
  {
    id: 'generic',
    digits: '8',
    label: 'Any system',
    about: 'What holds for the plain shapes of a data-flow diagram as well.',
  },
]

/** The family of a rule, by its number. */
export function familyOf({ id }: Pick<Rule, 'id'>): Family {
  const number = id.split('-').at(-1) ?? ''
  const family = families.find(({ digits }) => number.startsWith(digits))
  if (!family) throw new Error(`No family has the number of the rule “${id}”.`)
  return family
}

/** The numbers of a family, as they are written in a guide: `60x`, or `1xx`. */
export function numbersOf({ digits }: Family): string {
  return digits.padEnd(3, 'x')
}
