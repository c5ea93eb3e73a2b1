import { changeElement, changeFlow } from '@/model/edits/records'
import type { OutOfScope } from '@/model/element'
import type { Model } from '@/model/model'
import type { Subject } from '@/model/subject'
import { useEdit, useModelParts } from '@/store/workspace'
import { Checkbox } from '@/ui/Checkbox'
import { sharedOf, valueOr } from '../shared'
import { TypedField } from '../TypedField'
import { keyOf } from './changeEach'

/** Whether elements and flows are looked at, and if not, why. */
export function ScopeField({ subjects }: { readonly subjects: readonly Subject[] }) {
  const scopes = useModelParts((model) => subjects.map((subject) => scopeOf(model, subject)))
  const edit = useEdit()
  const outside = scopes.filter((scope) => scope !== null)
  const reason = sharedOf(outside.map((scope) => scope.reason))
  const toggle = (isOut: boolean) =>
    edit(isOut ? 'Put out of scope' : 'Put in scope', (whole) =>
      withScope(whole, subjects, isOut ? { reason: valueOr(reason, '') } : null),
    )
  return (
    <>
      <Checkbox
        isSelected={outside.length === subjects.length}
        isIndeterminate={outside.length > 0 && outside.length < subjects.length}
        onChange={toggle}
      >
        Out of scope
      </Checkbox>
      {outside.length > 0 && (
        <TypedField
          label="Why it is not looked at"
          value={valueOr(reason, '')}
          step="Give a reason"
          mergeKey={`scope:${keyOf(subjects)}`}
          change={(whole, value) => withScope(whole, subjects, { reason: value })}
          {...(valueOr(reason, 'mixed') === ''
            ? { description: 'Say why, so that a review can judge it.' }
            : {})}
        />
      )}
    </>
  )
}

function scopeOf(model: Model, subject: Subject): OutOfScope | null {
  if (subject.type === 'element') return model.elements[subject.id]?.outOfScope ?? null
  if (subject.type === 'flow') return model.flows[subject.id]?.outOfScope ?? null
  return null
}

function withScope(model: Model, subjects: readonly Subject[], outOfScope: OutOfScope | null) {
  return subjects.reduce((rest, subject) => {
    if (subject.type === 'element') return changeElement(rest, subject.id, { outOfScope })
    if (subject.type === 'flow') return changeFlow(rest, subject.id, { outOfScope })
    return rest
  }, model)
}
