import type { Workspace } from '@/store/workspace'
import { download } from './download'
import { fileNameOf } from './fileName'

/**
 * Hands the model with its findings to the browser as a `*.corral.json`. The rules are run afresh if
 * they have not caught up with the last edit, so that the file never mixes two states.
 */
export async function exportModel({ document, tell }: Workspace): Promise<void> {
  const { model } = document.getState()
  const { corralFileOf } = await import('./corralFile')
  const name = fileNameOf(model.about.title)
  download(name, corralFileOf(model), 'application/json')
  tell(`Exported as “${name}”`)
}
