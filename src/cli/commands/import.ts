import { writeCorral } from '@/interchange/corral/writeCorral'
import { exportedFindingsOf } from '@/review/exportedFindings'
import { analyse } from '../analyse'
import type { Command } from '../command'
import { importNotes } from '../importNotes'
import { done } from '../outcome'
import { readModel } from '../readModel'
import { Unusable } from '../unusable'

export const importCommand: Command = {
  name: 'import',
  usage: 'FILE -o FILE',
  summary: 'Write the model in a file of any known format as a *.corral.json file.',
  help: `
  -o, --output FILE   where to write it. A file that is there is replaced.
  -h, --help          show this

What was taken over, what had to be decided and what has no place in Corral is told on
stderr. Importing the same file again writes the same bytes.`,
  flags: { output: { type: 'string', short: 'o' } },
  takes: ['FILE'],
  run: ({ files: [file = ''], value }, system) => {
    const output = value('output')
    if (output === null) throw new Unusable('Say where to write the model: -o FILE.')
    const { model, report } = readModel(system.read(file))
    const { threats } = analyse(model, system.today)
    system.write(output, writeCorral(model, exportedFindingsOf(threats)))
    return done('', importNotes(report, output))
  },
}
