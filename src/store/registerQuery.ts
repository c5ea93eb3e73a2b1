import { Response, WorkStatus } from '@/model/decision'
import { Stride } from '@/model/ownThreat'
import { Band } from '@/model/riskScale'
import { Level } from '@/model/text'
import type { ThreatState } from '@/review/threat'
import type { RiskView } from '@/risk/rating'

/*
 * What the register shows, as the address says it: `list=accepted&band=critical,high&owner=Ana&sort=due`.
 *
 *   list      open (or nothing) | register | toDecide | accepted | dismissed | handled | gone | waiting
 *   find      words that all stand in the title, number, rule, owner, reason or notes
 *   band      critical,high,medium,low,unrated       in the view
 *   cell      4x5,3x5                                likelihood x impact, in the view
 *   view      inherent | target; nothing: residual   the levels that band, cell and sort go by
 *   response  mitigate,accept,transfer,avoid,dismiss,none
 *   state     new,waiting,changed,expired,decided,dismissed,handled,gone
 *   status    open,inProgress,done                   of the work on what was decided
 *   owner     a name, once for each; an empty one is nobody
 *   overdue=1, soon=1, ending=1                      work past its day, due within 14 days;
 *                                                    acceptances that end within 30 days
 *   stride    S,T,R,I,D,E
 *   on        element:bot,flow:f1,boundary:b1,model  records that the threats are about
 *   rule      BOT-T-201                              rules by id
 *   family    bot,api,acme/payments,own              families of the library, packs, own threats
 *   control   ids of controls that help
 *   id        T-12, or the id of a threat            the one that is opened
 *   sort      due, or -due for the last first; nothing: the order of the
 *                                                    list, which is mostly the most urgent first
 *   columns   number,title,owner                     which are shown, in this order
 *
 * Values of one name widen, different names narrow. What is not understood is left out.
 */

export const registerLists = [
  'open',
  'register',
  'toDecide',
  'accepted',
  'dismissed',
  'handled',
  'gone',
  'waiting',
] as const
export type RegisterList = (typeof registerLists)[number]

export const registerColumns = [
  'number',
  'title',
  'on',
  'stride',
  'inherent',
  'residual',
  'target',
  'state',
  'response',
  'reason',
  'owner',
  'due',
  'status',
  'by',
  'at',
  'until',
  'left',
  'rule',
  'notes',
  'links',
] as const
export type RegisterColumn = (typeof registerColumns)[number]

const bands = [...Band.options.toReversed(), 'unrated'] as const
const responses = [...Response.options, 'none'] as const
const states: readonly ThreatState[] = [
  'new',
  'waiting',
  'changed',
  'expired',
  'decided',
  'dismissed',
  'handled',
  'gone',
]
const times = ['overdue', 'soon', 'ending'] as const
const riskViews: readonly RiskView[] = ['inherent', 'residual', 'target']

/** A cell of the matrix. */
export interface RegisterCell {
  readonly likelihood: Level
  readonly impact: Level
}

/** What the register is narrowed to, how it is sorted and what it shows. Empty lists narrow nothing. */
export interface RegisterQuery {
  readonly list: RegisterList
  readonly text: string
  readonly bands: readonly (typeof bands)[number][]
  readonly cells: readonly RegisterCell[]
  readonly view: RiskView
  readonly responses: readonly (typeof responses)[number][]
  readonly states: readonly ThreatState[]
  readonly statuses: readonly WorkStatus[]
  /** An empty name is nobody. */
  readonly owners: readonly string[]
  readonly times: readonly (typeof times)[number][]
  readonly strides: readonly Stride[]
  /** `subjectKey`s of records. */
  readonly on: readonly string[]
  readonly rules: readonly string[]
  readonly families: readonly string[]
  readonly controls: readonly string[]
  /** The number (`T-12`) or id of the threat that is opened. */
  readonly id: string | null
  /** Null: in the order of the list. */
  readonly sort: { readonly column: RegisterColumn; readonly isDescending: boolean } | null
  /** Null: those that the list has. */
  readonly columns: readonly RegisterColumn[] | null
}

export const emptyRegisterQuery: RegisterQuery = {
  list: 'open',
  text: '',
  bands: [],
  cells: [],
  view: 'residual',
  responses: [],
  states: [],
  statuses: [],
  owners: [],
  times: [],
  strides: [],
  on: [],
  rules: [],
  families: [],
  controls: [],
  id: null,
  sort: null,
  columns: null,
}

/** What the address asks of the register. */
export function parseRegisterQuery(query: string): RegisterQuery {
  const asked = new URLSearchParams(query)
  const words = (name: string) =>
    asked.getAll(name).flatMap((value) => value.split(',').filter((word) => word !== ''))
  const among = <Word extends string>(name: string, known: readonly Word[]) => {
    const said = new Set(words(name))
    return known.filter((word) => said.has(word))
  }
  return {
    list: among('list', registerLists)[0] ?? 'open',
    text: asked.get('find') ?? '',
    bands: among('band', bands),
    cells: cellsIn(words('cell')),
    view: among('view', riskViews)[0] ?? 'residual',
    responses: among('response', responses),
    states: among('state', states),
    statuses: among('status', WorkStatus.options),
    owners: unique(asked.getAll('owner').map((name) => name.trim())),
    times: times.filter((name) => asked.get(name) === '1'),
    strides: among('stride', Stride.options),
    on: unique(words('on')),
    rules: unique(words('rule')),
    families: unique(words('family')),
    controls: unique(words('control')),
    id: asked.get('id') || null,
    sort: sortIn(asked.get('sort') ?? ''),
    columns: columnsIn(words('columns')),
  }
}

/** A query as the address says it; what is left out narrows nothing. */
export function printRegisterQuery(query: Partial<RegisterQuery>): string {
  const whole = { ...emptyRegisterQuery, ...query }
  const { sort, cells, owners } = whole
  const said = new URLSearchParams()
  const say = (name: string, value: string | readonly string[] | null) => {
    const text = typeof value === 'string' ? value : (value ?? []).join(',')
    if (text !== '') said.append(name, text)
  }
  say('list', whole.list === 'open' ? null : whole.list)
  say('find', whole.text)
  say('band', whole.bands)
  say(
    'cell',
    cells.map(({ likelihood, impact }) => `${likelihood}x${impact}`),
  )
  say('view', whole.view === 'residual' ? null : whole.view)
  say('response', whole.responses)
  say('state', whole.states)
  say('status', whole.statuses)
  for (const owner of owners) said.append('owner', owner)
  for (const time of whole.times) said.append(time, '1')
  say('stride', whole.strides)
  say('on', whole.on)
  say('rule', whole.rules)
  say('family', whole.families)
  say('control', whole.controls)
  say('id', whole.id)
  say('sort', sort && `${sort.isDescending ? '-' : ''}${sort.column}`)
  say('columns', whole.columns)
  // Both may stand in an address as they are, and read better so.
  return said.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}

function cellsIn(words: readonly string[]): readonly RegisterCell[] {
  return unique(words).flatMap((word) => {
    const [likelihood, impact] = word.split('x').map((part) => Level.safeParse(Number(part)))
    return likelihood?.success && impact?.success && /^\dx\d$/.test(word)
      ? [{ likelihood: likelihood.data, impact: impact.data }]
      : []
  })
}

function sortIn(word: string): RegisterQuery['sort'] {
  const isDescending = word.startsWith('-')
  const column = columnIn(isDescending ? word.slice(1) : word)
  return column && { column, isDescending }
}

function columnsIn(words: readonly string[]): readonly RegisterColumn[] | null {
  const columns = [...new Set(words.flatMap((word) => columnIn(word) ?? []))]
  return columns.length > 0 ? columns : null
}

function columnIn(word: string): RegisterColumn | null {
  return registerColumns.find((column) => column === word) ?? null
}
