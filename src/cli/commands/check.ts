import { recordPlaces } from '@/interchange/sarif/recordPlaces'
import { writeSarif } from '@/interchange/sarif/writeSarif'
import { Band } from '@/model/riskScale'
import { bandsFromWorst } from '@/risk/bands'
import { analyse } from '../analyse'
import { isNewAgainst, readBaseline } from '../checking/baseline'
import { checkText } from '../checking/checkText'
import { verdictOn } from '../checking/verdict'
import type { Command } from '../command'
import type { Outcome } from '../outcome'
import { readModel } from '../readModel'
import type { System } from '../system'
import { Unusable } from '../unusable'
import type { Given } from '../words'

export const checkCommand: Command = {
  name: 'check',
  usage: 'FILE --fail-on BAND [--baseline FILE] [--sarif FILE]',
  summary: 'Fail when threats stand that nobody has decided about or mitigated.',
  help: `
  --fail-on BAND    critical, high, medium or low: fail on threats of this band or above,
                    judged with the controls in place
  --baseline FILE   fail only on what is new or has become worse since: an earlier file of
                    the model, or what “evaluate --json” wrote then
  --sarif FILE      write everything that stands as SARIF 2.1.0, whatever its band
  -h, --help        show this

A threat stands until somebody accepts, transfers, avoids or dismisses it, or until its
mitigation is done. It stands again when a fact that the decision was made on changes, or
when the acceptance runs out.`,
  flags: {
    'fail-on': { type: 'string' },
    baseline: { type: 'string' },
    sarif: { type: 'string' },
  },
  takes: ['FILE'],
  run: check,
}

function check({ files: [file = ''], value }: Given, system: System): Outcome {
  const failOn = bandIn(value('fail-on'))
  const source = system.read(file)
  const analysis = analyse(readModel(source).model, system.today)
  const baselineFile = value('baseline')
  const baseline =
    baselineFile === null ? null : readBaseline(system.read(baselineFile), system.today)
  const verdict = verdictOn(analysis.threats, failOn, baseline)
  const sarif = value('sarif')
  if (sarif !== null) {
    const report = writeSarif({
      threats: verdict.standing,
      situation: analysis.situation,
      address: system.addressOf(file),
      text: source.text,
      version: system.version,
      isNew: baseline && ((threat) => isNewAgainst(baseline, threat)),
    })
    system.write(sarif, report)
  }
  const placeOf = recordPlaces(source.text)
  const asked = { path: file, failOn, hasBaseline: baseline !== null, placeOf }
  const output = checkText(verdict, asked, analysis, system)
  return { code: verdict.failing.length > 0 ? 1 : 0, output, notes: '' }
}

function bandIn(word: string | null): Band {
  const parsed = Band.safeParse(word)
  if (parsed.success) return parsed.data
  const bands = `The bands are ${bandsFromWorst.join(', ')}.`
  if (word === null) throw new Unusable(`Say what to fail on: --fail-on BAND. ${bands}`)
  throw new Unusable(`There is no band “${word}”. ${bands}`)
}
