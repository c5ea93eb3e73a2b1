import { useState } from 'react'
import type { Model } from '@/model/model'
import { useWorkspace } from '@/store/workspace'
import { TextArea, TextField } from '@/ui/TextField'

export interface TypedFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: string
  /** What the step is called in the menu of undo. */
  readonly step: string
  /** Typing merges into one step of undo by this key, until the field is left. */
  readonly mergeKey: string
  readonly change: (model: Model, value: string) => Model
  readonly placeholder?: string
  readonly description?: string
  readonly type?: 'text' | 'date'
  readonly isLong?: boolean
  readonly maxLength?: number
  readonly autoFocus?: boolean
}

/**
 * A field of text that writes into the model as it is typed. What was typed stands until `value` says
 * it too: where that is worked out from the model it comes later than the next key.
 */
export function TypedField({ step, mergeKey, change, isLong, type, ...given }: TypedFieldProps) {
  const { document } = useWorkspace()
  const [typed, setTyped] = useState<string | null>(null)
  if (typed === given.value) setTyped(null)
  const field = { ...given, value: typed ?? given.value }
  const typing = {
    onChange: (value: string) => {
      setTyped(value)
      document.getState().edit(step, (model) => change(model, value), mergeKey)
    },
    onBlur: () => {
      setTyped(null)
      document.getState().pause()
    },
  }
  if (isLong) return <TextArea {...field} {...typing} />
  return <TextField {...field} {...typing} {...(type ? { type } : {})} />
}
