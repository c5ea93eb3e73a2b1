import { library } from '@/rules/packs/library'
import type { Command } from '../command'
import { examplesOf } from '../explaining/examplesOf'
import { ruleList } from '../explaining/ruleList'
import { ruleText } from '../explaining/ruleText'
import { done } from '../outcome'
import { Unusable } from '../unusable'
import { packFlag, packHelp, withPacks } from '../withPacks'

export const rulesCommand: Command = {
  name: 'rules',
  usage: '[ID] [--pack FILE …]',
  summary: 'List the rules, or explain one of them.',
  help: `
  ID                the id of a rule, as BOT-S-001${packHelp}
  -h, --help        show this`,
  flags: { pack: packFlag },
  takes: ['[ID]'],
  run: ({ files: [id], values }, system) =>
    withPacks(values('pack'), system, (packs) => {
      const rules = [...library, ...packs.flatMap((pack) => pack.rules)]
      if (id === undefined) return done(ruleList(rules, system))
      const rule = rules.find((each) => each.id.toLowerCase() === id.toLowerCase())
      if (!rule) throw new Unusable(`There is no rule “${id}”. “corral rules” lists them.`)
      return done(ruleText(rule, examplesOf(rule.id), system))
    }),
}
