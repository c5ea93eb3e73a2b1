import { OwnWord } from '@/model/vocabulary/ownWord'
import { generalTitle } from '@/rules/describe/askedOf'
import { library } from '@/rules/packs/library'
import type { PackFile } from '@/rules/ownPacks/packSchema'
import { ruleInFile } from '@/rules/ownPacks/ruleInFile'
import { writeRule } from '@/interchange/packs/writePack'

const blank = {
  element: `applies: { to: element, kinds: [api] }
# Is this possible here? Leave it out if it always is.
when: { has: self.publiclyReachable }
# Is the protection missing?
gap: { lacks: self.authenticatesCallers }`,
  flow: `applies: { to: flow }
# Is this possible here? Leave it out if it always is.
when: { crosses: any }
# Is the protection missing?
gap: { lacks: self.encrypted }`,
}

const titles = {
  element: 'Anyone can use {self}',
  flow: 'What goes from {source} to {target} can be read',
}

/** What a new rule can begin as: a small whole one, or any rule of the library. */
export const starts = [
  { id: 'element', label: 'A rule about elements' },
  { id: 'flow', label: 'A rule about flows' },
  ...library.map((rule) => ({ id: rule.id, label: generalTitle(rule), hint: rule.id })),
]

/** The text that a rule begins as, under an id that the pack does not have yet. */
export function startingText(start: string, pack: PackFile): string {
  const rule = library.find(({ id }) => id === start)
  if (rule) return writeRule(ruleInFile(rule, freeId(pack)))
  const about = start === 'flow' ? 'flow' : 'element'
  return `id: ${freeId(pack)}
title: "${titles[about]}"
stride: [${about === 'flow' ? 'I' : 'S'}]
${blank[about]}
why: Say here what could happen and to whom.
check: Say here how to find out about the real system.
likelihood: 3
impact: 3
`
}

/** An id that no rule of the pack has yet. */
export function freeId(pack: PackFile): OwnWord {
  const taken = new Set<string>(pack.rules.map(({ id }) => id))
  let number = pack.rules.length + 1
  while (taken.has(`${pack.id}:rule-${number}`)) number += 1
  return OwnWord.parse(`${pack.id}:rule-${number}`)
}
