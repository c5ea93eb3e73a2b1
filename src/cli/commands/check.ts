import { recordPlaces } from '@/interchange/sarif/recordPlaces'
import { type SarifSource, writeSarif } from '@/interchange/sarif/writeSarif'
import { Band } from '@/model/riskScale'
import { bandsFromWorst } from '@/risk/bands'
import { type Analysis, analyse } from '../analyse'
import { type Baseline, isNewAgainst, readBaseline } from '../checking/baseline'
import { checkText } from '../checking/checkText'
import { leftOutNotes, packsLeftOut } from '../checking/packsLeftOut'
import { type Verdict, verdictOn } from '../checking/verdict'
import type { Command } from '../command'
import type { Outcome } from '../outcome'
import { readModel } from '../readModel'
import type { SourceText, System } from '../system'
import { Unusable } from '../unusable'
import { packFlag, packHelp, withPacks } from '../withPacks'
import type { Given } from '../words'

export const checkCommand: Command = {
  name: 'check',
  usage:
    'FILE --fail-on BAND [--baseline FILE] [--sarif FILE] [--pack FILE …] [--without-pack ID …]',
  summary: 'Fail when threats stand that nobody has decided about or mitigated.',
  help: `
  --fail-on BAND    critical, high, medium or low: fail on threats of this band or above,
                    judged with the controls in place
  --baseline FILE   fail only on what is new or has become worse since: an earlier file of
                    the model, or what “evaluate --json” wrote then
  --sarif FILE      write everything that stands as SARIF 2.1.0, whatever its band${packHelp}
  --without-pack ID check though the model has switched on this pack and it is not here;
                    may be given several times
  -h, --help        show this

A threat stands until somebody accepts, transfers, avoids or dismisses it, or until its
mitigation is done. It stands again when a fact that the decision was made on changes, or
when the acceptance runs out.`,
  flags: {
    'fail-on': { type: 'string' },
    baseline: { type: 'string' },
    sarif: { type: 'string' },
    pack: packFlag,
    'without-pack': { type: 'string', multiple: true },
  },
  takes: ['FILE'],
  run: check,
}

function check(given: Given, system: System): Outcome {
  const failOn = bandIn(given.value('fail-on'))
  return withPacks(given.values('pack'), system, (packs) => {
    const source = system.read(given.files[0] ?? '')
    const { model } = readModel(source)
    const leftOut = packsLeftOut(model, packs, given.values('without-pack'))
    const analysis = analyse(model, system.today, packs)
    const before = given.value('baseline')
    const baseline = before === null ? null : readBaseline(system.read(before), system.today, packs)
    const verdict = verdictOn(analysis.threats, failOn, baseline)
    const report = given.value('sarif')
    const placeOf = recordPlaces(source.text)
    if (report !== null) {
      refuseToReplace([source.path, before], report, system)
      system.write(report, sarifOf({ source, placeOf, analysis, verdict, baseline }, system))
    }
    const asked = { path: source.path, failOn, hasBaseline: baseline !== null, placeOf }
    return {
      code: verdict.failing.length > 0 ? 1 : 0,
      output: checkText(verdict, asked, analysis, system),
      notes: leftOutNotes(leftOut),
    }
  })
}

/** A report that is written over what it reports on would be the end of that model. */
function refuseToReplace(read: readonly (string | null)[], report: string, system: System): void {
  const address = system.addressOf(report)
  if (!read.some((path) => path !== null && system.addressOf(path) === address)) return
  throw new Unusable(`--sarif would replace ${report}, which is read here. Name another file.`)
}

interface Checked {
  readonly source: SourceText
  readonly placeOf: SarifSource['placeOf']
  readonly analysis: Analysis
  readonly verdict: Verdict
  readonly baseline: Baseline | null
}

function sarifOf(checked: Checked, system: System): string {
  const { source, placeOf, analysis, verdict, baseline } = checked
  return writeSarif({
    threats: verdict.standing,
    situation: analysis.situation,
    controls: analysis.controls,
    address: system.addressOf(source.path),
    placeOf,
    version: system.version,
    isNew: baseline && ((threat) => isNewAgainst(baseline, threat)),
  })
}

function bandIn(word: string | null): Band {
  const parsed = Band.safeParse(word)
  if (parsed.success) return parsed.data
  const bands = `The bands are ${bandsFromWorst.join(', ')}.`
  if (word === null) throw new Unusable(`Say what to fail on: --fail-on BAND. ${bands}`)
  throw new Unusable(`There is no band “${word}”. ${bands}`)
}
