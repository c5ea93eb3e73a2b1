import { registerCsv } from '@/interchange/csv/registerCsv'
import { type ExportFormat, formatInfo } from '@/interchange/exportFormats'
import type { PackInFile } from '@/interchange/corral/packInFile'
import { packHash } from '@/interchange/packs/packHash'
import { type KnownPack, packsUsed } from '@/interchange/packs/packsUsed'
import { changesSince, reviewToCompare, type Since } from '@/interchange/report/changesSince'
import { writeHtml } from '@/interchange/report/html/writeHtml'
import { writeMarkdown } from '@/interchange/report/markdown/writeMarkdown'
import { reportOf } from '@/interchange/report/reportOf'
import { recordPlaces } from '@/interchange/sarif/recordPlaces'
import { writeSarif } from '@/interchange/sarif/writeSarif'
import { type ChainReport, verifyChain } from '@/interchange/signing/verifyChain'
import { reportDrawings } from '@/picture/reportDrawings'
import type { Model } from '@/model/model'
import { isStanding } from '@/review/standing'
import type { LoadedPack } from '@/rules/ownPacks/loadedPack'
import { rulesInUse } from '@/rules/ownPacks/rulesInUse'
import { type Analysis, analyse } from '../analyse'
import type { Command } from '../command'
import { missingNotes } from '../missingNotes'
import { done, type Outcome } from '../outcome'
import { readModel } from '../readModel'
import type { SourceText, System } from '../system'
import { Unusable } from '../unusable'
import { packFlag, packHelp, withPacks } from '../withPacks'
import type { Given } from '../words'

type Written = Exclude<ExportFormat, 'corral'>

export const reportCommand: Command = {
  name: 'report',
  usage: 'FILE -o OUT [--html | --markdown | --csv | --sarif] [--pack FILE …]',
  summary: 'Write a report about a model, to read and to print, or for other tools.',
  help: `
  -o, --output OUT  where to write it. A file that is there is replaced.
  --html            a page that needs nothing else; what is written unless OUT ends with
                    .md, .csv or .sarif
  --markdown        its text and tables, without the drawings
  --csv             the register alone, for a spreadsheet
  --sarif           what still stands, as SARIF 2.1.0${packHelp}
  -h, --help        show this

The same model gives the same bytes on the same day.`,
  flags: {
    output: { type: 'string', short: 'o' },
    html: { type: 'boolean' },
    markdown: { type: 'boolean' },
    csv: { type: 'boolean' },
    sarif: { type: 'boolean' },
    pack: packFlag,
  },
  takes: ['FILE'],
  run: report,
}

async function report(given: Given, system: System): Promise<Outcome> {
  const output = given.value('output')
  if (output === null) throw new Unusable('Say where to write the report: -o OUT.')
  const format = formatIn(given, output)
  const source = system.read(given.files[0] ?? '')
  if (system.addressOf(output) === system.addressOf(source.path)) {
    throw new Unusable(`The report would replace ${output}, which is read here. Name another file.`)
  }
  const { model } = readModel(source)
  const chain = await verifyChain(model)
  const paths = given.values('pack')
  const packs = await withPacks(paths, system, (own) =>
    packsUsed([...model.about.packs, ...own.map(({ id }) => id)], givenAmong(own)),
  )
  return withPacks(paths, system, (own) => {
    const analysis = analyse(model, system.today, own)
    system.write(output, textOf(format, { analysis, source, chain, packs, own }, system))
    return done(
      '',
      `${formatInfo(format).label} written to ${output}.\n${missingNotes(model, own)}`,
    )
  })
}

/** A pack among those that were given, with the hash of what it says. */
function givenAmong(own: readonly LoadedPack[]) {
  return async (id: string): Promise<KnownPack | undefined> => {
    const pack = own.find((each) => each.id === id)
    return (
      pack && {
        name: pack.name,
        version: pack.version,
        sha256: await packHash(pack.source),
      }
    )
  }
}

const formats: readonly Written[] = ['html', 'markdown', 'csv', 'sarif']

const endings: readonly (readonly [ending: RegExp, format: Written])[] = [
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.csv$/i, 'csv'],
  [/\.sarif(?:\.json)?$/i, 'sarif'],
]

/** What was asked for, or else what the name of the file says. Throws `Unusable` when two were. */
function formatIn({ isOn }: Given, output: string): Written {
  const asked = formats.filter(isOn)
  if (asked.length > 1) {
    throw new Unusable(
      `Say one format; there are ${asked.map((each) => `--${each}`).join(' and ')}.`,
    )
  }
  return asked[0] ?? endings.find(([ending]) => ending.test(output))?.[1] ?? 'html'
}

interface Reported {
  readonly analysis: Analysis
  readonly source: SourceText
  readonly chain: ChainReport
  readonly packs: readonly PackInFile[]
  /** Those that were given. */
  readonly own: readonly LoadedPack[]
}

function textOf(format: Written, reported: Reported, system: System): string {
  const { analysis, source, chain, packs, own } = reported
  switch (format) {
    case 'csv':
      return registerCsv(analysis.threats, analysis.model)
    case 'sarif':
      return writeSarif({
        threats: analysis.threats.filter(isStanding),
        situation: analysis.situation,
        controls: analysis.controls,
        address: system.addressOf(source.path),
        placeOf: recordPlaces(source.text),
        version: system.version,
        isNew: null,
      })
    case 'html':
    case 'markdown': {
      const drawings = reportDrawings(analysis)
      const since = sinceOf(analysis, hashedAmong(own, packs))
      const made = reportOf({ ...analysis, packs, drawings, chain, since, today: system.today })
      return format === 'html' ? writeHtml(made) : writeMarkdown(made)
    }
  }
}

function hashedAmong(
  own: readonly LoadedPack[],
  packs: readonly PackInFile[],
): readonly LoadedPack[] {
  const hashes = new Map(packs.map(({ id, sha256 }) => [id, sha256]))
  return own.map((pack) => ({ ...pack, sha256: hashes.get(pack.id) ?? null }))
}

/** What has changed since the review that is compared with, with the packs that were given. */
function sinceOf(
  { model, situation, threats }: Analysis,
  own: readonly LoadedPack[],
): Since | null {
  const review = reviewToCompare(model)
  if (!review) return null
  // What the model has switched on itself, the earlier state may have had off.
  const beside = own.map(({ id }) => id).filter((id) => !model.about.packs.includes(id))
  const inUse = ({ about }: Model) => rulesInUse([...about.packs, ...beside], own)
  return changesSince(review, { model, situation, threats, inUse: inUse(model) }, inUse)
}
