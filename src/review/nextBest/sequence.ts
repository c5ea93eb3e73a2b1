import type { Effort } from '@/model/effort'
import type { FindingKey } from '@/model/id'
import type { InPieces } from '@/model/inPieces'
import type { PlacedControl } from '@/rules/explain/remedy'
import { type Gain, gainOf } from './gain'
import { type Ground, urgencyIn } from './ground'
import { type TriedOut, tryOut } from './tryOut'
import { byWorth, unknownWorth, type Worth, worthAtMost, worthOf } from './worth'

/** Something that could be done: controls on their records, and what would be lowered by them. */
export interface Doable {
  /** Tells equals apart, and is the same every time. */
  readonly key: string
  readonly placed: readonly PlacedControl[]
  readonly effort: Effort
  /** The threats whose rules name the controls there. */
  readonly named: readonly FindingKey[]
}

/** Something done after what stands before it, with what it changes then. */
export interface Step<Item extends Doable> {
  readonly item: Item
  readonly gain: Gain
  readonly worth: Worth
}

/** Steps, and the model after all of them. */
export interface Sequence<Item extends Doable> {
  readonly steps: readonly Step<Item>[]
  readonly after: Ground
}

interface SequenceOptions<Item extends Doable> {
  readonly most: number
  /** Whether what could be done is guessed first, and only the likeliest is tried. */
  readonly isGuessed: boolean
  /** Whether something is still worth doing. */
  readonly isWanted: (step: Pick<Step<Item>, 'gain' | 'worth'>) => boolean
  /** What is left to do, and how, after something was taken. */
  readonly without: (left: readonly Item[], taken: Item) => readonly Item[]
}

/**
 * What to do first, what to do when that is done, and so on: each is tried on the model after those
 * before it, so that no two of them gain the same. What a step can have touched is looked at anew;
 * of the rest only what may still come first.
 */
export function* sequenceOf<Item extends Doable>(
  start: Ground,
  items: readonly Item[],
  { most, isGuessed, isWanted, without }: SequenceOptions<Item>,
): InPieces<Sequence<Item>> {
  const steps: Step<Item>[] = []
  let ground = start
  let entries = items.map((item) => entryOf(item, isGuessed ? guess(item, start) : unknownWorth))
  while (steps.length < most && entries.length > 0) {
    const best = yield* bestOf(entries, ground)
    if (!best) break
    const { tried, item, worth } = best
    const gain = gainOf(tried)
    if (!isWanted({ gain, worth })) break
    steps.push({ item, gain, worth })
    ground = tried.after
    entries = next(entries, best, without, ground)
  }
  return { steps, after: ground }
}

interface Entry<Item> {
  readonly item: Item
  worth: Worth
  /** Null when it has not been tried on the present ground. */
  tried: TriedOut | null
}

type Tried<Item> = Entry<Item> & { readonly tried: TriedOut }

const entryOf = <Item>(item: Item, worth: Worth): Entry<Item> => ({ item, worth, tried: null })

/** Tries whatever stands at the top until what stands there has been tried. */
function* bestOf<Item extends Doable>(
  entries: readonly Entry<Item>[],
  ground: Ground,
): InPieces<Tried<Item> | null> {
  for (;;) {
    const top = topOf(entries)
    if (!top) return null
    const { tried } = top
    if (tried) return { ...top, tried }
    const { item } = top
    top.tried = yield* tryOut(ground, item.placed)
    top.worth = worthOf(gainOf(top.tried), item.effort, urgencyIn(ground))
  }
}

function topOf<Item extends Doable>(entries: readonly Entry<Item>[]): Entry<Item> | null {
  let top: Entry<Item> | null = null
  for (const entry of entries) if (!top || inOrder(entry, top) < 0) top = entry
  return top
}

function inOrder<Item extends Doable>(one: Entry<Item>, other: Entry<Item>): number {
  return byWorth(one.worth, other.worth) || (one.item.key < other.item.key ? -1 : 1)
}

/** What is left: looked at anew where the step moved a threat that names it, else as it was worth. */
function next<Item extends Doable>(
  entries: readonly Entry<Item>[],
  best: Tried<Item>,
  without: SequenceOptions<Item>['without'],
  ground: Ground,
): Entry<Item>[] {
  const moved = new Set(best.tried.moves.map(({ threat }) => threat))
  const known = new Map(entries.map((entry) => [entry.item, entry.worth]))
  const left = entries.flatMap(({ item }) => (item === best.item ? [] : [item]))
  return without(left, best.item).map((item) => {
    const before = item.named.some((key) => moved.has(key)) ? undefined : known.get(item)
    return entryOf(item, before ?? guess(item, ground))
  })
}

/** What something can be worth at most, by the threats that name it. */
function guess({ named, effort }: Doable, { standing }: Ground): Worth {
  const bands = named.map((key) => standing.get(key)?.residual.band)
  const count = (band: string) => bands.filter((each) => each === band).length
  return worthAtMost(count('critical'), count('high'), effort)
}
