import type { PackInFile } from '@/interchange/corral/packInFile'
import type { Model } from '@/model/model'
import type { Threat } from '@/review/threat'
import type { Workspace } from '@/store/workspace'
import { noteFirstSteps } from '../firstSteps/firstStepsStore'
import { corralFileOf } from './corralFile'
import { download } from './download'
import { fileNameOf } from './fileName'

/**
 * Hands the model with its findings to the browser as a `*.corral.json`. The rules are run afresh if
 * they have not caught up with the last edit, so that the file never mixes two states. It is what
 * people do when nothing else can be saved, so rules that cannot be loaded do not stop it.
 */
export async function exportModel({ document, analysis, tell }: Workspace): Promise<void> {
  const { model } = document.getState()
  const known = analysis.getState().analysis
  const [threats, packs] = await Promise.all([
    known?.model === model ? known.threats : threatsNow(model).catch(() => null),
    packsNow(model).catch(() => null),
  ])
  const name = fileNameOf(model.about.title)
  download(name, corralFileOf(model, threats ?? [], packs), 'application/json')
  noteFirstSteps('hasExported', true)
  const without = threats ? '' : ', without its findings: the rules could not be loaded'
  tell(`Exported as “${name}”${without}`)
}

async function threatsNow(model: Model): Promise<readonly Threat[]> {
  const [{ analysisOf }, { readyPacks, watchPacks }] = await Promise.all([
    import('../analysis/analyseWithRules'),
    import('../packs/keptPacks'),
  ])
  await watchPacks()
  return analysisOf(model, readyPacks()).threats
}

async function packsNow(model: Model): Promise<readonly PackInFile[]> {
  const { packsInFile } = await import('../packs/packsInFile')
  return packsInFile(model)
}
