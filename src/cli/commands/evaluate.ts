import { analyse } from '../analyse'
import type { Command } from '../command'
import { evaluationJson } from '../evaluating/evaluationJson'
import { evaluationText } from '../evaluating/evaluationText'
import { done } from '../outcome'
import { readModel } from '../readModel'

export const evaluateCommand: Command = {
  name: 'evaluate',
  usage: 'FILE [--json]',
  summary: 'Tell what can go wrong in a model, and what has to be known to say more.',
  help: `
  --json        all of it for programs: threats, questions and model checks, in an order
                that does not change. “band” is the risk without controls, “residual” the
                risk with those in place; “status” is open, inherent, unverified, handled,
                or what was decided.
  -h, --help    show this`,
  flags: { json: { type: 'boolean' } },
  takes: ['FILE'],
  run: ({ files: [file = ''], isOn }, system) => {
    const { model } = readModel(system.read(file))
    const analysis = analyse(model, system.today)
    return done(isOn('json') ? evaluationJson(analysis) : evaluationText(analysis, system))
  },
}
