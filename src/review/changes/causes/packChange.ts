import { defaultPack } from '@/model/emptyModel'
import { isOwnWord, packOfWord } from '@/model/vocabulary/ownWord'
import type { UsedPack } from '@/rules/ownPacks/usedPack'
import type { Comparing } from '../comparing'
import type { Side } from '../side'

/**
 * What became of a pack of rules from one state to another: switched on or off; not here in one of
 * them, so that its rules were not run; another one than before; or the same. Null where nobody knows.
 */
export interface PackChange {
  readonly kind: 'switched' | 'missing' | 'changed' | 'same'
  /** One sentence, without its full stop. */
  readonly text: string
}

/** The pack that a rule comes from. */
export function packOfRule(rule: string): string {
  return isOwnWord(rule) ? packOfWord(rule) : defaultPack
}

/** What became of the pack of a rule. */
export function packChange(rule: string, { before, after }: Comparing): PackChange | null {
  const id = packOfRule(rule)
  const [wasOn, isOn] = [isOnIn(before, id), isOnIn(after, id)]
  const [was, is] = [packIn(before, id), packIn(after, id)]
  const name = packWords(id, is?.name || was?.name || '')
  if (wasOn !== isOn) {
    return {
      kind: 'switched',
      text: `The rule pack was switched ${isOn ? 'on' : 'off'}: ${name}`,
    }
  }
  if (!was || !is) return null
  const change = changeOf(was, is)
  return { kind: change.kind, text: `${packNoun(id, name)} ${change.words}` }
}

function isOnIn({ inUse }: Side, id: string): boolean {
  return inUse.packs.some((pack) => pack.id === id)
}

/** The pack as it was on the day of a state, as far as that is known. */
function packIn({ stored, inUse }: Side, id: string): UsedPack | undefined {
  return (stored?.packs ?? inUse.packs).find((pack) => pack.id === id)
}

function changeOf(was: UsedPack, is: UsedPack): { kind: PackChange['kind']; words: string } {
  if (was.version === '' && is.version === '') return { kind: 'same', words: 'is not here' }
  if (is.version === '') return { kind: 'missing', words: 'is not here, so its rules were not run' }
  if (was.version === '') {
    return { kind: 'missing', words: 'was not here before, so its rules had not been run' }
  }
  if (was.version !== is.version) {
    return { kind: 'changed', words: `changed (version ${is.version}, before ${was.version})` }
  }
  return isOther(was.sha256, is.sha256)
    ? { kind: 'changed', words: `changed, though it still calls itself version ${is.version}` }
    : { kind: 'same', words: 'is the same' }
}

const isOther = (was: string | null, is: string | null) => was !== null && is !== null && was !== is

function packNoun(id: string, name: string): string {
  return id === defaultPack ? 'The rule pack that comes with Corral' : `The rule pack ${name}`
}

/** The rules that come with the app by what they are; a pack of one's own by its name and its id. */
function packWords(id: string, name: string): string {
  if (id === defaultPack) return 'the rules that come with Corral'
  return name.trim() === '' ? id : `“${name.trim()}” (${id})`
}
