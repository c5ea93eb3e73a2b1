import type { PackInFile } from '@/interchange/corral/packInFile'
import type { Model } from '@/model/model'
import type { Threat } from '@/review/threat'
import type { Workspace } from '@/store/workspace'
import { noteFirstSteps } from '../firstSteps/firstStepsStore'
import { corralFileOf, smallFileOf } from './corralFile'
import { download } from '@/ui/download'
import { fileNameOf } from '@/interchange/fileName'

/** Hands the model with its findings to the browser as a `*.corral.json`. */
export async function exportModel(workspace: Workspace): Promise<void> {
  const { text, hasFindings } = await modelFileOf(workspace)
  const name = fileNameOf(workspace.document.getState().model.about.title)
  download(name, text, 'application/json')
  noteFirstSteps('hasExported', true)
  const without = hasFindings ? '' : ', without its findings: the rules could not be loaded'
  workspace.tell(`Exported as “${name}”${without}`)
}

/**
 * The text of the model's file. It is what people do when nothing else can be saved, so rules that
 * cannot be loaded do not stop it.
 */
export async function modelFileOf(
  workspace: Workspace,
): Promise<{ readonly text: string; readonly hasFindings: boolean }> {
  const { model, threats, packs } = await foundNow(workspace)
  return { text: corralFileOf(model, threats ?? [], packs), hasFindings: threats !== null }
}

/** The text of the model's file without its signed reviews, which says that they were left out. */
export async function smallModelFileOf(workspace: Workspace): Promise<string> {
  const { model, threats, packs } = await foundNow(workspace)
  return smallFileOf(model, threats ?? [], packs)
}

/** A state of the model with what was found in that very state; null for what could not be loaded. */
export interface Found {
  readonly model: Model
  readonly threats: readonly Threat[] | null
  readonly packs: readonly PackInFile[] | null
}

/**
 * The model as it is with its threats. The rules are run afresh if they have not caught up with the
 * last edit, so that what is written never mixes two states.
 */
export async function foundNow({ document, analysis }: Workspace): Promise<Found> {
  const { model } = document.getState()
  const known = analysis.getState().analysis
  const [threats, packs] = await Promise.all([
    known?.model === model ? known.threats : threatsNow(model).catch(() => null),
    packsNow(model).catch(() => null),
  ])
  return { model, threats, packs }
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
