import type { Model } from '@/model/model'
import { hasModel, listDeleted, modelOf } from '@/persistence/library'
import { database } from '../database'
import { asNew, keepAndOpen } from '../home/startModel'
import { goTo } from '../route'
import { type Imported, lastImport } from './lastImport'
import { type FileRead, readFile, type Refused, refused } from './readingFile'

/**
 * Opens a file of any format that Corral knows as a model of its own. What is in the library stays as
 * it is: of a model that is here already people say what is to become of the file.
 */
export async function importFile(file: File): Promise<void> {
  const read = await readFile(file)
  const imported = read.type === 'refused' ? read : await opened(read).catch(notKept(file))
  lastImport.setState({ imported })
}

const notKept = (file: File) => (error: unknown) =>
  refused(file, `The model could not be opened (${String(error)}). Open the file again.`)

async function opened(read: FileRead): Promise<Imported> {
  const { model, format } = read
  const isHere = await hasModel(database, model.about.id)
  const mine = isHere && format === 'corral' ? await modelOf(database, model.about.id) : null
  if (mine) return known(read, mine)
  await keepAndOpen(isHere ? asNew(model) : model)
  return { ...read, type: 'opened', isCopy: isHere }
}

/** The model is here already, so what differs is told before anything is done. */
async function known(read: FileRead, mine: Model): Promise<Imported> {
  const { id } = mine.about
  const [{ metCopies, bringsNothing }, deleted] = await Promise.all([
    import('@/interchange/signing/metCopies'),
    listDeleted(database),
  ])
  const met = metCopies(mine, read.model)
  const isDeleted = deleted.some((row) => row.id === id)
  const isSame = bringsNothing(met)
  if (isSame && !isDeleted) goTo({ screen: 'model', id, view: 'draw' })
  return { ...read, type: 'known', met, isDeleted, isSame }
}

/** Opens what can be read of a broken file as a model of its own, so that no other takes it for whole. */
export async function openInPart({ fileName, inPart }: Refused): Promise<void> {
  if (!inPart) return
  const { model, report, chain } = inPart
  await keepAndOpen(asNew(model))
  lastImport.setState({ imported: { type: 'opened', fileName, report, chain, isCopy: false } })
}

/** Opens the model of a file beside the one that is here. */
export async function openAsCopy({ model }: Pick<FileRead, 'model'>): Promise<void> {
  await keepAndOpen(asNew(model))
}
