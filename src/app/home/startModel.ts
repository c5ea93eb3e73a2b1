import type { OpenResult } from '@/interchange/openFile'
import { emptyModel } from '@/model/emptyModel'
import type { DiagramId, ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import { createModel } from '@/persistence/library'
import { newId } from '@/store/newId'
import { toast } from '@/ui/toast'
import { database } from '../database'
import { goTo } from '../route'
import { type Template, templateAddress } from './templates'

/** Puts a model into the library and opens it. */
export async function keepAndOpen(model: Model): Promise<void> {
  const state = await createModel(database, model)
  if (state.status === 'failed') toast(state.message)
  goTo({ screen: 'model', id: model.about.id, view: 'draw' })
}

/** Starts with an empty diagram. */
export function startBlank(): Promise<void> {
  const now = new Date().toISOString()
  return keepAndOpen(emptyModel(newId<ModelId>(), newId<DiagramId>(), now))
}

/** Starts with a model of one's own that begins as a template. */
export async function startFromTemplate(template: Template): Promise<void> {
  const result = await readTemplate(template).catch(() => null)
  if (!result) toast('The template could not be fetched. Check the connection and try again.')
  else if (result.type === 'opened') await keepAndOpen(asNew(result.model))
  else toast(`The template could not be opened. ${result.message}`)
}

/** A template read like any other file. Rejects when it cannot be fetched. */
export async function readTemplate({ id, title }: Template): Promise<OpenResult> {
  const [response, { openFile }] = await Promise.all([
    fetch(templateAddress(id)),
    import('@/interchange/openFile'),
  ])
  return openFile(await response.text(), title)
}

/** The same model under an id and a date of its own. */
export function asNew(model: Model): Model {
  const createdAt = new Date().toISOString()
  return { ...model, about: { ...model.about, id: newId<ModelId>(), createdAt } }
}
