import type { Model } from '@/model/model'
import { type Review, type ReviewStep, reviewSteps } from '@/model/review'
import {
  cell,
  code,
  heading,
  lines,
  list,
  note,
  paragraph,
  quiet,
  type Block,
  type Row,
  type Section,
  table,
} from '../document'
import type { Telling } from '../telling'
import { reviewsInOrder } from '@/review/signing/reviewsInOrder'
import { chainInWords, faultInWords } from '../../signing/chainWords'
import type { ChainReport } from '../../signing/verifyChain'
import { dayText } from '@/review/changes/words/dayText'

/** What each step of a review is called. */
const stepWords: { readonly [Step in ReviewStep]: string } = {
  changes: 'What changed',
  decisions: 'Decisions',
  acceptances: 'Acceptances that end',
  controls: 'Controls and their evidence',
  assumptions: 'Assumptions',
}

/** Who reviewed the model when, what was skipped, and how the hashes are checked. */
export function reviewsSection({ model, chain }: Telling): Section {
  const reviews = reviewsInOrder(model)
  const last = reviews.at(-1)
  return {
    id: 'reviews',
    title: 'Reviews and how to verify them',
    beginsPage: false,
    blocks: [
      ...(last === undefined
        ? [note('Nobody has signed a review of this model yet.')]
        : signedBlocks(reviews, last, chain)),
      ...underWayBlocks(model),
    ],
  }
}

function signedBlocks(reviews: readonly Review[], last: Review, chain: ChainReport): Block[] {
  const checked = chain.type === 'checked' ? chain.reviews : []
  const keyNames = new Map(checked.map(({ review, keyName }) => [review.id, keyName]))
  return [
    ...chainBlocks(chain),
    table(
      'Signed reviews',
      [
        { label: 'Date' },
        { label: 'Signed by' },
        { label: 'Note', fit: 'wide' },
        { label: 'SHA-256', fit: 'wide' },
      ],
      reviews.map((review) => reviewRow(review, keyNames.get(review.id) ?? null)),
    ),
    ...skippedBlocks(last),
    ...verifyingBlocks(last),
  ]
}

/** A review that somebody has begun and not signed. */
function underWayBlocks({ about }: Model): Block[] {
  const { review } = about
  if (!review) return []
  const inState = (state: 'done' | 'skipped') =>
    reviewSteps.filter((step) => review.steps[step] === state).map((step) => stepWords[step])
  const [done, skipped] = [inState('done'), inState('skipped')]
  return [
    heading('Under way'),
    paragraph(`A review was begun on ${dayText(review.startedAt)} and is not signed yet.`),
    ...(done.length > 0 ? [paragraph(`Gone through: ${done.join(', ')}.`)] : []),
    ...(skipped.length > 0 ? [paragraph(`Left out: ${skipped.join(', ')}.`)] : []),
  ]
}

/** Whether what was signed is as it was; what is not is said one by one. */
function chainBlocks(chain: ChainReport): Block[] {
  const faults = chain.type === 'checked' ? chain.faults : []
  return [
    paragraph(chainInWords(chain)),
    ...faults.map((fault): Block => ({
      is: 'paragraph',
      look: 'warning',
      runs: [faultInWords(fault)],
    })),
  ]
}

function reviewRow(review: Review, keyName: string | null): Row {
  const { by, role, at, note: said, sha256, previous, signature } = review
  return {
    cells: [
      { isHead: true, lines: [[dayText(at)]] },
      lines([
        [by.trim() || quiet('not named')],
        ...(role.trim() === '' ? [] : [[quiet(role.trim())]]),
      ]),
      cell(said.trim()),
      lines([
        [code(sha256)],
        [
          quiet(previous ? 'after ' : 'the first'),
          ...(previous ? [code(`${previous.slice(0, 16)}…`)] : []),
        ],
        ...(signature
          ? [[quiet('signed with the key '), code(keyName ?? signature.publicKey)]]
          : []),
        ...(signature && keyName ? [[quiet('in full '), code(signature.publicKey)]] : []),
      ]),
    ],
  }
}

function skippedBlocks({ skipped = [] }: Review): Block[] {
  if (skipped.length === 0) return [note('Every step of the last review was gone through.')]
  return [heading('Skipped in the last review'), list(skipped.map((step) => [stepWords[step]]))]
}

function verifyingBlocks({ sha256 }: Review): Block[] {
  return [
    heading('How to verify'),
    paragraph(
      'The file of the model holds every signed review with the hash of the one before it. On a machine with Corral, ',
      code('corral verify FILE'),
      ' works all of them out anew and names what was altered. The last hash it tells must be ',
      code(sha256),
      '.',
    ),
  ]
}
