import { version } from '@/../package.json'
import { registerCsv } from '@/interchange/csv/registerCsv'
import type { ExportFormat } from '@/interchange/exportFormats'
import { fileNameOf } from '@/interchange/fileName'
import { changesSince, reviewToCompare, type Since } from '@/interchange/report/changesSince'
import type { Report } from '@/interchange/report/document'
import { writeHtml } from '@/interchange/report/html/writeHtml'
import { writeMarkdown } from '@/interchange/report/markdown/writeMarkdown'
import { reportOf } from '@/interchange/report/reportOf'
import { recordPlaces } from '@/interchange/sarif/recordPlaces'
import { writeSarif } from '@/interchange/sarif/writeSarif'
import { verifyChain } from '@/interchange/signing/verifyChain'
import { reportDrawings } from '@/picture/reportDrawings'
import { isStanding } from '@/review/standing'
import { rulesInUse } from '@/rules/ownPacks/rulesInUse'
import type { Analysis } from '@/store/analysisStore'
import { today } from '@/store/today'
import type { Workspace } from '@/store/workspace'
import { analysisOf } from '../analysis/analyseWithRules'
import { modelFileOf } from '../files/exportModel'
import { readyPacks, watchPacks } from '../packs/keptPacks'
import { packsInFile } from '../packs/packsInFile'

/** The open model in a format, as it is after the last edit. */
export async function exportedText(workspace: Workspace, format: ExportFormat): Promise<string> {
  if (format === 'corral') return (await modelFileOf(workspace)).text
  const analysis = await analysisNow(workspace)
  switch (format) {
    case 'csv':
      return registerCsv(analysis.threats, analysis.model)
    case 'sarif':
      return sarifOf(analysis, (await modelFileOf(workspace)).text)
    case 'html':
      return writeHtml(await reportOn(analysis))
    case 'markdown':
      return writeMarkdown(await reportOn(analysis))
  }
}

/** What is known already, unless the model has been edited since. */
async function analysisNow({ document, analysis }: Workspace): Promise<Analysis> {
  const { model } = document.getState()
  const known = analysis.getState().analysis
  await watchPacks()
  return known?.model === model ? known : analysisOf(model, readyPacks())
}

async function reportOn(analysis: Analysis): Promise<Report> {
  const { model, inUse } = analysis
  const [packs, chain] = await Promise.all([packsInFile(model), verifyChain(model)])
  const drawings = reportDrawings(analysis)
  const { controls } = inUse
  const since = sinceOf(analysis)
  return reportOf({ ...analysis, controls, packs, chain, drawings, since, today: today() })
}

function sinceOf(now: Analysis): Since | null {
  const review = reviewToCompare(now.model)
  return review && changesSince(review, now, ({ about }) => rulesInUse(about.packs, readyPacks()))
}

/** Its lines are those of the file that the model would be exported as. */
function sarifOf({ threats, situation, inUse, model }: Analysis, file: string): string {
  return writeSarif({
    threats: threats.filter(isStanding),
    situation,
    controls: inUse.controls,
    address: encodeURIComponent(fileNameOf(model.about.title)),
    placeOf: recordPlaces(file),
    version,
    isNew: null,
  })
}
