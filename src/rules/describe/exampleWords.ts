import type { Answers } from '@/model/answer'
import { AssetClass, assetClassEntry } from '@/model/vocabulary/assetClasses'
import { BoundaryKind, boundaryKindEntry } from '@/model/vocabulary/boundaryKinds'
import { BuiltInPropertyId } from '@/model/vocabulary/properties/properties'
import { controlOf } from '../catalogue/controls'
import { kindNoun } from '../explain/kindNoun'
import { inSentence, listed } from '../explain/phrase'
import { statement } from '../explain/says'
import type { Examples, Sketches } from '../examples'
import type { Sketch } from '../sketch'

/** What a rule makes of a model that was drawn to show it. */
export type Verdict = 'flags' | 'clears' | 'asks'

/** A model that shows what a rule does, in a few words. */
export interface DescribedExample {
  readonly verdict: Verdict
  /** What is special about it, as “a receiver behind a tunnel”. */
  readonly title: string
  readonly drawing: Sketch
}

/** What each verdict says of the examples under it. */
export const verdictHeadings: { readonly [Each in Verdict]: string } = {
  flags: 'It flags this',
  clears: 'It is silent here',
  asks: 'It asks here',
}

/** The examples of a rule: what it flags first, then what it leaves alone, then what it asks about. */
export function describedExamples({ flags, clears, asks }: Examples): readonly DescribedExample[] {
  return [...under('flags', flags), ...under('clears', clears), ...under('asks', asks)]
}

function under(verdict: Verdict, sketches: Sketches): readonly DescribedExample[] {
  return Object.entries(sketches).map(([title, drawing]) => ({ verdict, title, drawing }))
}

/** All that an example says, in sentences. What it leaves out, nobody has said. */
export function exampleWords(drawing: Sketch): readonly string[] {
  return [
    ...elementWords(drawing),
    ...flowWords(drawing),
    ...boundaryWords(drawing),
    ...assetWords(drawing),
    ...controlWords(drawing),
    ...answersIn('The team', drawing.model ?? {}),
  ]
}

function elementWords({ elements }: Sketch): readonly string[] {
  return Object.entries(elements ?? {}).map(([name, entry]) => {
    const [kind, answers] = typeof entry === 'string' ? [entry, {}] : entry
    return [`“${name}” is ${kindNoun(kind)}.`, ...answersIn('It', answers)].join(' ')
  })
}

function flowWords({ flows }: Sketch): readonly string[] {
  return Object.entries(flows ?? {}).map(([name, entry]) => {
    const [ends, answers] = typeof entry === 'string' ? [entry, {}] : entry
    const [from = '', to = ''] = ends.split(' -> ')
    const sends = `“${from}” sends “${name}” to “${to}”.`
    return [sends, ...answersIn('The flow', answers)].join(' ')
  })
}

function boundaryWords({ inside, boundaries }: Sketch): readonly string[] {
  return Object.entries(inside ?? {}).map(([name, members]) => {
    const label = boundaryLabel(name)
    const holds = `${label} holds ${listed((members ?? []).map(memberName))}.`
    const answers = Object.entries(boundaries ?? {}).find(([key]) => key === name)?.[1] ?? {}
    return [holds, ...answersIn('It', answers)].join(' ')
  })
}

/** The kind of a boundary and, where there are several, which of them. */
function boundaryLabel(name: string): string {
  const kind = kindIn(name)
  if (!kind) return name
  return `${boundaryKindEntry(kind).label}${name.slice(kind.length)}`
}

function kindIn(name: string): BoundaryKind | undefined {
  return BoundaryKind.options.find((each) => name === each || name.startsWith(`${each} `))
}

/** A boundary in a boundary goes by its kind, an element by its name. */
function memberName(member: string): string {
  return kindIn(member) ? `the ${inSentence(boundaryLabel(member))}` : `“${member}”`
}

function assetWords({ assets }: Sketch): readonly string[] {
  return Object.entries(assets ?? {}).map(([name, placed]) => {
    const on = 'on' in placed ? placed.on : placed
    const { label } = assetClassEntry(AssetClass.parse(name))
    const levels = 'on' in placed ? levelWords(placed) : []
    const how = levels.length === 0 ? '' : `, with ${listed(levels)}`
    return `${label}: on ${listed(on.map((place) => `“${place}”`))}${how}.`
  })
}

function levelWords(placed: {
  readonly confidentiality?: number
  readonly integrity?: number
  readonly availability?: number
}): readonly string[] {
  const dimensions = ['confidentiality', 'integrity', 'availability'] as const
  return dimensions
    .filter((dimension) => placed[dimension] !== undefined)
    .map((dimension) => `${dimension} ${String(placed[dimension])} of 5`)
}

function controlWords({ controls }: Sketch): readonly string[] {
  return (controls ?? []).map(([id, on]) => {
    const where = on === 'model' ? 'for the whole system' : `on “${on}”`
    return `The control “${controlOf(id)?.name ?? id}” is in place ${where}.`
  })
}

function answersIn(of: string, answers: Answers): readonly string[] {
  return BuiltInPropertyId.options.flatMap((id) => {
    const answer = answers[id]
    return answer === undefined ? [] : [`${statement(of, id, answer)}.`]
  })
}
