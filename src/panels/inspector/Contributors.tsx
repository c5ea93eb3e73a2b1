import { useState } from 'react'
import { changeAbout } from '@/model/edits/records'
import { useEdit, useModel } from '@/store/workspace'
import { TextField } from '@/ui/TextField'
import { Chips } from './Chips'

/** Who works on the model. */
export function Contributors() {
  const contributors = useModel(({ about }) => about.contributors)
  const edit = useEdit()
  const [typed, setTyped] = useState('')
  const add = () => {
    const name = typed.trim()
    setTyped('')
    if (name === '' || contributors.includes(name)) return
    edit('Add contributor', (model) =>
      changeAbout(model, { contributors: [...contributors, name] }),
    )
  }
  const remove = (gone: string) =>
    edit('Remove contributor', (model) =>
      changeAbout(model, { contributors: contributors.filter((name) => name !== gone) }),
    )
  return (
    <>
      <TextField
        label="Contributors"
        value={typed}
        onChange={setTyped}
        onBlur={add}
        onEnter={add}
        placeholder="Add a name, then Enter"
      />
      <Chips
        label="Contributors"
        chips={contributors.map((name) => ({ id: name, label: name }))}
        onRemove={remove}
      />
    </>
  )
}
