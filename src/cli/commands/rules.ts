import { library } from '@/rules/packs/library'
import type { Command } from '../command'
import { examplesOf } from '../explaining/examplesOf'
import { ruleList } from '../explaining/ruleList'
import { ruleText } from '../explaining/ruleText'
import { done } from '../outcome'
import { Unusable } from '../unusable'

export const rulesCommand: Command = {
  name: 'rules',
  usage: '[ID]',
  summary: 'List the rules, or explain one of them.',
  help: `
  ID            the id of a rule, as BOT-S-001
  -h, --help    show this`,
  flags: {},
  takes: ['[ID]'],
  run: ({ files: [id] }, system) => {
    if (id === undefined) return done(ruleList(library, system))
    const rule = library.find((each) => each.id.toLowerCase() === id.toLowerCase())
    if (!rule) throw new Unusable(`There is no rule “${id}”. “corral rules” lists them.`)
    return done(ruleText(rule, examplesOf(rule), system))
  },
}
