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
