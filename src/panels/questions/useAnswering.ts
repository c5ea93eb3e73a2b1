import type { Answer } from '@/model/answer'
import { answerAll, askAgain, putOff } from '@/model/edits/later'
import type { Subject } from '@/model/subject'
import type { Property } from '@/model/vocabulary/properties/properties'
import { listed } from '@/rules/explain/phrase'
import { valueInWords } from '@/rules/explain/says'
import { today } from '@/store/today'
import { useEdit, useWorkspace } from '@/store/workspace'
import { useUndoable } from '@/store/undoable'
import { useNames } from '../useNames'

/** What can be done about one question, asked of some records; each is one step of undo. */
export function useAnswering(property: Property, subjects: readonly Subject[]) {
  const { announce } = useWorkspace()
  const edit = useEdit()
  const change = useUndoable()
  const names = useNames(subjects)
  const { id, label } = property
  const where = names.length > 3 ? `${names.length} records` : listed(names)
  const asked = subjects.map((subject) => ({ subject, property: id }))
  return {
    answer: (given: Answer | null) => {
      const apply = (model: Parameters<typeof answerAll>[0]) => answerAll(model, asked, given)
      const said = `Answered for ${where}: ${label}, ${valueInWords(id, given)}.`
      // What was answered for many at once is worth a second look.
      if (subjects.length > 1) change(`Answer “${label}”`, said, apply)
      else {
        edit(`Answer “${label}”`, apply)
        announce(said)
      }
    },
    putOff: () =>
      change(`Ask “${label}” later`, `Asked later, of ${where}: ${label}.`, (model) =>
        putOff(model, asked, today()),
      ),
    askNow: () =>
      change(`Ask “${label}” again`, `Asked again, of ${where}: ${label}.`, (model) =>
        askAgain(model, asked),
      ),
  }
}
