import { analyse } from '../analyse'
import type { Command } from '../command'
import { evaluationJson } from '../evaluating/evaluationJson'
import { evaluationText } from '../evaluating/evaluationText'
import { missingNotes } from '../missingNotes'
import { done } from '../outcome'
import { readModel } from '../readModel'
import { packFlag, packHelp, withPacks } from '../withPacks'

export const evaluateCommand: Command = {
  name: 'evaluate',
  usage: 'FILE [--json] [--pack FILE …]',
  summary: 'Tell what can go wrong in a model, and what has to be known to say more.',
  help: `
  --json            all of it for programs: threats, questions and model checks, in an
                    order that does not change. “band” is the risk without controls,
                    “residual” the risk with those in place; “status” is open, inherent,
                    unverified, handled, or what was decided${packHelp}
  -h, --help        show this`,
  flags: { json: { type: 'boolean' }, pack: packFlag },
  takes: ['FILE'],
  run: ({ files: [file = ''], isOn, values }, system) =>
    withPacks(values('pack'), system, (packs) => {
      const analysis = analyse(readModel(system.read(file)).model, system.today, packs)
      const output = isOn('json') ? evaluationJson(analysis) : evaluationText(analysis, system)
      return done(output, missingNotes(analysis.model, packs))
    }),
}
