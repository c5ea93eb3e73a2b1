import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { nameOf } from '@/rules/explain/nameOf'
import { useModel, useModelParts } from '@/store/workspace'

/** What records are called, each; the component is drawn anew only when one of them is called otherwise. */
export function useNames(subjects: readonly Subject[]): readonly string[] {
  return useModelParts((model) => subjects.map((subject) => nameOf(subject, model)))
}

/** What a record is called. */
export function useName(subject: Subject): string {
  return useModel((model) => nameOf(subject, model))
}

/** What several records are called together, for one line: “Bot, Shop API”. */
export function namesOf(subjects: readonly Subject[], model: Model): string {
  return subjects.map((subject) => nameOf(subject, model)).join(', ')
}
