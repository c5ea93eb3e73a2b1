import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { nameOf } from '@/rules/explain/nameOf'

/** The records that something is about: “Bot, Shop API”; a dash where none of them is left. */
export function whereOf(on: readonly Subject[], model: Model): string {
  const names = on.map((each) => (each.type === 'model' ? 'The whole model' : nameOf(each, model)))
  return names.join(', ') || '–'
}
