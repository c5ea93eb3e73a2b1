import { toast } from '@/ui/toast'
import { commonAncestor } from '@/interchange/signing/commonAncestor'
import type { Model } from '@/model/model'
import type { Workspace } from '@/store/workspace'
import { lastImport } from '../files/lastImport'
import { readFile } from '../files/readingFile'
import { mergeFrom } from './mergingFile'

/** Asks for a file with another copy of the open model, and lets people choose what to take over from it. */
export function chooseFile({ document: { getState } }: Workspace): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json,.svg,image/svg+xml,.png,image/png'
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) void takeFrom(file, getState().model)
  })
  input.click()
}

async function takeFrom(file: File, ours: Model): Promise<void> {
  const read = await readFile(file)
  if (read.type === 'refused') return lastImport.setState({ imported: read })
  const { fileName, model, format } = read
  const isCopy = format === 'corral' && isCopyOf(ours, model)
  if (isCopy) mergeFrom({ fileName, model, into: ours.about.id })
  else {
    toast(
      `“${fileName}” holds another model (“${model.about.title.trim() || 'untitled'}”), so nothing can be taken over from it. Open it from the home screen.`,
    )
  }
}

/** The same model, or one that was opened as a copy and shares a signed review. */
function isCopyOf(ours: Model, theirs: Model): boolean {
  return ours.about.id === theirs.about.id || commonAncestor(ours, theirs) !== null
}
