import { verifyChain } from '@/interchange/signing/verifyChain'
import type { Command } from '../command'
import { changesJson } from '../comparing/changesJson'
import { changesMarkdown } from '../comparing/changesMarkdown'
import { changesText } from '../comparing/changesText'
import {
  type Compared,
  compared,
  signedState,
  type SignedState,
  type State,
  stateIn,
} from '../comparing/compared'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { missingNotes } from '../missingNotes'
import { done, type Outcome } from '../outcome'
import type { System } from '../system'
import { Unusable } from '../unusable'
import { hashedPacks, packFlag, packHelp, withPacks } from '../withPacks'
import type { Given } from '../words'

export const diffCommand: Command = {
  name: 'diff',
  usage: 'A [B] [--since N|last] [--json | --markdown] [--pack FILE …]',
  summary: 'Tell what changed between two states of a model, and why its threats moved.',
  help: `
  --since N|last    compare A with a review that was signed in it instead of with B: the
                    first (1), the second (2) …, or the last one
  --json            all of it for programs, in an order that does not change
  --markdown        for a pull request${packHelp}
  -h, --help        show this

Both states are judged by the rules of today. Where boxes and lines are drawn is no
change.`,
  flags: {
    since: { type: 'string' },
    json: { type: 'boolean' },
    markdown: { type: 'boolean' },
    pack: packFlag,
  },
  takes: ['A', '[B]'],
  run: diff,
}

function diff(given: Given, system: System): Outcome | Promise<Outcome> {
  const { isOn, values } = given
  if (isOn('json') && isOn('markdown')) {
    throw new Unusable('Say one format; there are --json and --markdown.')
  }
  const [before, after] = statesOf(given, system)
  const paths = values('pack')
  const tell = (packs: readonly LoadedPack[]) =>
    withPacks(paths, system, () => {
      const told = compared(before, after, packs)
      return done(textOf(told, given, system), missingNotes(after.model, packs))
    })
  const outcome = paths.length === 0 ? tell([]) : hashedPacks(paths, system).then(tell)
  return 'review' in before ? withWarning(outcome, before, after) : outcome
}

/** Says so when the review that was compared with is not what was signed. */
async function withWarning(
  telling: Outcome | Promise<Outcome>,
  { review }: SignedState,
  { model, name }: State,
): Promise<Outcome> {
  const [outcome, report] = await Promise.all([telling, verifyChain(model)])
  const isIntact =
    report.type === 'unchecked' ||
    report.reviews.some((each) => each.review.id === review.id && each.isIntact)
  if (isIntact) return outcome
  const warning = `The review is not what was signed; “corral verify ${name}” tells what was altered.\n`
  return { ...outcome, notes: `${outcome.notes}${warning}` }
}

function textOf(told: Compared, { isOn }: Given, system: System): string {
  if (isOn('json')) return changesJson(told)
  return isOn('markdown') ? changesMarkdown(told) : changesText(told, system)
}

/** The earlier and the later state. Throws `Unusable` unless it is plain which two are meant. */
function statesOf(
  { files: [one = '', other], value }: Given,
  system: System,
): [State | SignedState, State] {
  const since = value('since')
  if (since !== null && other !== undefined) {
    throw new Unusable('--since compares one file with a review in it. Leave the second file out.')
  }
  const first = stateIn(system.read(one), system)
  if (since !== null) return [signedState(first, since), first]
  if (other === undefined) {
    throw new Unusable('Say what to compare with: a second file, or --since N|last.')
  }
  return [first, stateIn(system.read(other), system)]
}
