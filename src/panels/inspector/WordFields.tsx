import { useState } from 'react'
import { MOST_TAGS } from '@/model/element'
import { recordOf } from '@/model/recordOf'
import type { Subject } from '@/model/subject'
import { useEdit, useModelParts } from '@/store/workspace'
import { TextField } from '@/ui/TextField'
import { sharedOf, valueOr } from '../shared'
import { TypedField } from '../TypedField'
import { Chips } from './Chips'
import { changeEach, keyOf } from './changeEach'

interface FieldProps {
  readonly subjects: readonly Subject[]
}

/** What a record is called. Of several it is left alone: names are told apart by. */
export function NameField({ subjects }: FieldProps) {
  const names = useModelParts((model) => subjects.map((each) => recordOf(model, each)?.name ?? ''))
  const name = valueOr(sharedOf(names), '')
  return (
    <TypedField
      label="Name"
      value={name}
      step="Rename"
      mergeKey={`name:${keyOf(subjects)}`}
      change={(whole, value) => changeEach(whole, subjects, () => ({ name: value }))}
    />
  )
}

/** What a record is, in prose. */
export function DescriptionField({ subjects }: FieldProps) {
  const texts = useModelParts((model) =>
    subjects.map((each) => recordOf(model, each)?.description ?? ''),
  )
  const text = sharedOf(texts)
  return (
    <TypedField
      label="Description"
      isLong
      value={valueOr(text, '')}
      step="Describe"
      mergeKey={`description:${keyOf(subjects)}`}
      change={(whole, value) => changeEach(whole, subjects, () => ({ description: value }))}
      {...(text.isMixed ? { placeholder: 'Mixed: typing replaces all of them' } : {})}
    />
  )
}

const none: readonly string[] = []

/** Words to find and to group records by. */
export function TagsField({ subjects }: FieldProps) {
  const tagged = useModelParts((model) =>
    subjects.map((each) => recordOf(model, each)?.tags ?? none),
  )
  const edit = useEdit()
  const [typed, setTyped] = useState('')
  const tags = [...new Set(tagged.flat())].map((tag) => {
    const count = tagged.filter((some) => some.includes(tag)).length
    return { id: tag, label: tag, note: count < subjects.length ? `on ${count}` : undefined }
  })
  const add = () => {
    const added = typed
      .split(',')
      .map((tag) => tag.trim())
      .filter(Boolean)
    setTyped('')
    if (added.length === 0) return
    edit('Tag', (whole) =>
      changeEach(whole, subjects, (record) => ({
        tags: [...new Set([...record.tags, ...added])].slice(0, MOST_TAGS),
      })),
    )
  }
  const remove = (tag: string) =>
    edit('Remove tag', (whole) =>
      changeEach(whole, subjects, (record) => ({ tags: record.tags.filter((one) => one !== tag) })),
    )
  return (
    <>
      <TextField
        label="Tags"
        maxLength={100}
        value={typed}
        onChange={setTyped}
        onBlur={add}
        onEnter={add}
        placeholder="Add a tag, then Enter"
      />
      <Chips label="Tags" chips={tags} onRemove={remove} />
    </>
  )
}
