import { readFileSync } from 'node:fs'
import { openFile } from '@/interchange/openFile'
import type { Model } from '@/model/model'

/** Reads the model of a template that comes with the app. */
export const templateModel = (id: string) => (): Model => {
  const result = openFile(readFileSync(`public/templates/${id}.corral.json`, 'utf8'), id)
  if (result.type === 'refused') throw new Error(`${id}: ${result.message}`)
  return result.model
}
