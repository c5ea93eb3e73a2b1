import { ControlStatus } from '@/model/appliedControl'
import { type Wait, waits } from '@/review/controls/waiting'

export const groupings = ['control', 'status', 'owner', 'none'] as const
export type Grouping = (typeof groupings)[number]

export const sortings = ['due', 'name', 'status', 'owner', 'place'] as const
export type Sorting = (typeof sortings)[number]

/** Which of its two lists the page shows. */
export const lists = ['applied', 'catalogue'] as const
export type ControlList = (typeof lists)[number]

/** What the page of the controls is narrowed to, and what is opened on it. */
export interface ControlQuery {
  readonly list: ControlList
  readonly find: string
  /** No status narrows nothing. */
  readonly status: readonly ControlStatus[]
  readonly waits: readonly Wait[]
  /** The id in the catalogue; null narrows nothing. */
  readonly control: string | null
  /** The owner by name, in whatever size of letters; null narrows nothing. */
  readonly owner: string | null
  /** A record, as `subjectKey` writes it: `element:bot`, `model`. */
  readonly on: string | null
  readonly group: Grouping
  readonly sort: Sorting
  /** The control whose details are open: an id of the catalogue, or of an applied control of one's own. */
  readonly open: string | null
}

export const noControlQuery: ControlQuery = {
  list: 'applied',
  find: '',
  status: [],
  waits: [],
  control: null,
  owner: null,
  on: null,
  group: 'control',
  sort: 'due',
  open: null,
}

/** What an address asks for, as `status=planned&overdue=1&control=CTL-TLS&owner=Ana`. What means nothing is left out. */
export function controlQueryOf(query: string): ControlQuery {
  const asked = new URLSearchParams(query)
  const statuses = (asked.get('status') ?? '').split(',')
  return {
    list: oneOf(lists, asked.get('list')) ?? noControlQuery.list,
    find: asked.get('find') ?? '',
    status: ControlStatus.options.filter((status) => statuses.includes(status)),
    waits: waits.filter((wait) => asked.get(wait) === '1'),
    control: asked.get('control') || null,
    owner: asked.get('owner') || null,
    on: asked.get('on') || null,
    group: oneOf(groupings, asked.get('group')) ?? noControlQuery.group,
    sort: oneOf(sortings, asked.get('sort')) ?? noControlQuery.sort,
    open: asked.get('open') || null,
  }
}

function oneOf<Word extends string>(words: readonly Word[], word: string | null): Word | null {
  return words.find((each) => each === word) ?? null
}

/** The address of what is asked for; parts that are not said keep their usual values. */
export function controlAddress(asked: Partial<ControlQuery>): string {
  const {
    list,
    find,
    status,
    waits: waiting,
    control,
    owner,
    on,
    group,
    sort,
    open,
  } = {
    ...noControlQuery,
    ...asked,
  }
  const parts: readonly (readonly [name: string, value: string | null])[] = [
    ['list', list === noControlQuery.list ? null : list],
    ['find', find],
    ['status', ControlStatus.options.filter((each) => status.includes(each)).join(',')],
    ...waits.map((each) => [each, waiting.includes(each) ? '1' : null] as const),
    ['control', control],
    ['owner', owner],
    ['on', on],
    ['group', group === noControlQuery.group ? null : group],
    ['sort', sort === noControlQuery.sort ? null : sort],
    ['open', open],
  ]
  const said = parts.flatMap(([name, value]) => (value ? [[name, value]] : []))
  // A comma and a colon mean nothing in a fragment, and are easier to read as they are.
  return new URLSearchParams(said).toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}

/** Whether it leaves any applied control out. */
export function isNarrowed({ find, status, waits: waiting, control, owner, on }: ControlQuery) {
  const chosen = control !== null || owner !== null || on !== null
  return chosen || find.trim() !== '' || status.length > 0 || waiting.length > 0
}
