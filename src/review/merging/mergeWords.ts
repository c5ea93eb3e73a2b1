import type { About } from '@/model/about'
import { counted } from '@/model/counted'
import { partNamed, withParts } from '@/model/merging/fieldParts'
import type { MergeItem } from '@/model/merging/mergeItem'
import type { Model, RecordIn, TableName } from '@/model/model'
import { isHandled, saidInWords } from './saidInWords'
import { comparedFields, differingFields } from '../changes/comparedFields'
import { dayText } from '../changes/words/dayText'
import { fieldLabel } from '../changes/words/fieldLabels'
import { type Filed, fieldValue } from '../changes/words/fieldValue'
import { nounOf, recordName } from '../changes/words/recordNames'
import type { Speaking } from '../changes/words/speaking'
import type { MergeChoice, MergeRecord } from './mergeChoice'
import { recordAt } from './mergeQuestions'
import { partLabel } from './partLabel'

/** The copies that are merged, with what their names are read from. */
export interface MergeSides {
  readonly base: Speaking | null
  readonly ours: Speaking
  readonly theirs: Speaking
}

/** A question in words: what either copy says, and what both said before where it is known. */
export interface ChoiceWords {
  readonly label: string
  readonly ours: string
  readonly theirs: string
  /** Null where nobody knows, or where this copy still says so. */
  readonly common: string | null
}

/** What a record is and what it is called, in the copy that has it. */
export function recordWords({ item: { place, id } }: MergeRecord, { ours, theirs }: MergeSides) {
  const mine = recordAt(ours.model, place, id)
  const [record, speaking] = mine ? [mine, ours] : [recordAt(theirs.model, place, id), theirs]
  if (!record) return { noun: 'record', name: '' }
  return { noun: nounOf(place, record), name: recordName(place, record, speaking) }
}

/** A question in words. */
export function choiceWords(
  { item }: MergeRecord,
  choice: MergeChoice,
  sides: MergeSides,
): ChoiceWords {
  if (choice.of === 'record') return withDecision(wholeWords(item), item, sides)
  const say = (speaking: Speaking | null) => speaking && saidBy(speaking, item, choice, sides)
  const isNews = choice.by === 'both' && sides.base !== null
  const nothing = choice.of === 'decision' ? 'Not decided' : 'nothing'
  return {
    label: labelOf(item, choice, sides),
    ours: say(sides.ours) ?? nothing,
    theirs: say(sides.theirs) ?? nothing,
    common: isNews ? (say(sides.base) ?? nothing) : null,
  }
}

/** Of a threat that was decided in one of the copies only, what was decided. */
function withDecision(
  words: Omit<ChoiceWords, 'common'>,
  { place, id, kind }: MergeItem,
  { ours, theirs }: MergeSides,
): ChoiceWords {
  const side = kind === 'added' ? 'theirs' : 'ours'
  const record = recordAt({ ours, theirs }[side].model, place, id)
  const said =
    record && isHandled(place, record) ? saidInWords('decision', place, record, ours) : null
  return { ...words, ...(said && { [side]: `${words[side]}: ${said}` }), common: null }
}

function wholeWords({ kind, by }: MergeItem): Omit<ChoiceWords, 'common'> {
  const isAdded = kind === 'added'
  return {
    label: wholeLabels[isAdded ? 'added' : 'removed'][by],
    ours: isAdded ? 'Leave it out' : 'Keep it',
    theirs: isAdded ? 'Add it' : 'Take it away',
  }
}

const wholeLabels = {
  added: {
    theirs: 'New in the file',
    both: 'Taken away here, changed in the file',
    unknown: 'Only in the file',
  },
  removed: {
    theirs: 'Taken away in the file',
    both: 'Changed here, taken away in the file',
    unknown: 'Only here',
  },
} as const

function labelOf({ place, id }: MergeItem, { of, field }: MergeChoice, sides: MergeSides): string {
  if (of === 'layout') return 'Layout'
  if (of === 'decision') return 'Decision'
  if (of === 'rating') return 'Rating'
  if (place === 'about' && field === 'scale') return 'Risk scale'
  // What is shown or held, or not, may be known to one of the copies only.
  const part = partNamed(field)
  const isKnown =
    recordAt(sides.theirs.model, place, id) &&
    (part?.field !== 'assets' || recordAt(sides.theirs.model, 'assets', part.part))
  const speaking = isKnown ? sides.theirs : sides.ours
  return (part && partLabel(part, speaking)) ?? fieldLabel(place, field, speaking)
}

function saidBy(
  speaking: Speaking,
  item: MergeItem,
  { of, field, takes }: MergeChoice,
  sides: MergeSides,
): string | null {
  const { place, id } = item
  const record = recordAt(speaking.model, place, id)
  if (!record) return null
  const listed = partNamed(field)
  if (listed && place !== 'diagrams') return isListed(record, listed) ? 'Listed' : 'Not listed'
  if (of === 'layout') return layoutWords(speaking, takes.length, sides)
  if (isHandled(place, record)) {
    if (of === 'decision' || of === 'rating') return saidInWords(of, place, record, speaking)
  }
  if (place === 'about') return aboutWords(field, speaking, sides)
  return fieldValue(filed(place, record), listed?.field ?? field, speaking)
}

/** Whether a word stands in a list of a record. */
function isListed(
  record: object,
  { field, part }: { readonly field: string; readonly part: string },
) {
  return withParts(new Map(Object.entries(record))).has(`${field}/${part}`)
}

function filed(place: MergeItem['place'], record: RecordIn<TableName> | About): Filed {
  return { place, record, fields: comparedFields(place, record) }
}

function layoutWords({ model }: Speaking, places: number, { ours, theirs }: MergeSides): string {
  if (model === ours.model) return 'As it is drawn here'
  const count = counted(places, 'place differs', 'places differ')
  return model === theirs.model ? `As it is drawn there: ${count}` : 'As it was drawn'
}

function aboutWords(field: string, speaking: Speaking, { ours, theirs }: MergeSides) {
  const { about } = speaking.model
  if (field === 'nextReview') return about.nextReview && dayText(about.nextReview)
  if (field !== 'scale') return fieldValue(filed('about', about), field, speaking)
  return scaleWords(speaking, ours.model, theirs.model)
}

/** The words and the cells of the scale in which the copies differ; more than these are only counted. */
const NAMED = 4

function scaleWords(speaking: Speaking, ours: Model, theirs: Model): string {
  const [mine, other] = [ours, theirs].map(({ about }) => comparedFields('about', about))
  if (!mine || !other) return ''
  const fields = differingFields(mine, other).filter((field) => field.startsWith('scale/'))
  const own = filed('about', speaking.model.about)
  const told = fields
    .slice(0, NAMED)
    .map(
      (field) =>
        `${fieldLabel('about', field, speaking)}: ${fieldValue(own, field, speaking) ?? 'nothing'}`,
    )
  const more = fields.length - told.length
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}

/** What a record that only one of the copies has says, for whoever does not know it. */
export function wholeRecord(
  { item: { place, id, kind } }: MergeRecord,
  { ours, theirs }: MergeSides,
): readonly { readonly label: string; readonly value: string }[] {
  const speaking = kind === 'added' ? theirs : ours
  const record = recordAt(speaking.model, place, id)
  if (!record || place === 'diagrams') return []
  const told = filed(place, record)
  return [...told.fields.keys()].flatMap((field) => {
    const value = field === 'name' ? null : fieldValue(told, field, speaking)
    return value === null ? [] : [{ label: fieldLabel(place, field, speaking), value }]
  })
}
