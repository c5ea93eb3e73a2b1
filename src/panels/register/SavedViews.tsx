import { Bookmark, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { parseRegisterQuery, printRegisterQuery } from '@/store/registerQuery'
import { useModel, useWorkspace } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { Popover, PopoverTrigger } from '@/ui/Popover'
import { TextField } from '@/ui/TextField'
import several from '../several/several.module.css'
import styles from './Register.module.css'
import { keepViews, type SavedView, savedViews, withoutView, withView } from './savedViews'
import type { Asking } from './useRegisterQuery'

/** Looks at the register that were saved under a name: picked again, renamed, deleted. */
export function SavedViews({ asking }: { readonly asking: Asking }) {
  const { views, keep } = useSavedViews()
  const now = addressOf(asking)
  const shown = views.find(({ query }) => query === now)
  return (
    <PopoverTrigger>
      <Button>
        <Bookmark aria-hidden /> {shown?.name ?? 'Views'}
      </Button>
      <Popover label="Saved views" size="medium">
        {(close) => (
          <div className={styles.form}>
            {views.length === 0 && (
              <p className={styles.quiet}>
                Save the list, filters, sorting and columns as they are now, to come back to them.
                They are kept in this browser.
              </p>
            )}
            <ul aria-label="Saved views">
              {views.map((view) => (
                <View
                  key={view.name}
                  view={view}
                  isShown={view === shown}
                  views={views}
                  keep={keep}
                  onPick={() => {
                    asking.goTo(parseRegisterQuery(view.query))
                    close()
                  }}
                />
              ))}
            </ul>
            <NewView onSave={(name) => keep(withView(views, { name, query: now }))} />
          </div>
        )}
      </Popover>
    </PopoverTrigger>
  )
}

/** What is looked at, without the threat that happens to be opened. */
const addressOf = ({ query }: Asking) => printRegisterQuery({ ...query, id: null })

function useSavedViews() {
  const model = useModel(({ about }) => about.id)
  const [views, setViews] = useState(() => savedViews(model))
  const keep = (next: readonly SavedView[]) => {
    setViews(next)
    keepViews(model, next)
  }
  return { views, keep }
}

interface ViewProps {
  readonly view: SavedView
  readonly isShown: boolean
  readonly views: readonly SavedView[]
  readonly keep: (views: readonly SavedView[]) => void
  readonly onPick: () => void
}

function View({ view, isShown, views, keep, onPick }: ViewProps) {
  const { tell } = useWorkspace()
  const [isNaming, setNaming] = useState(false)
  const { name } = view
  const remove = () => {
    keep(withoutView(views, name))
    tell(`“${name}” deleted.`, { label: 'Undo', run: () => keep(views) })
  }
  if (isNaming) {
    const rename = (next: string) => {
      setNaming(false)
      keep(withView(withoutView(views, name), { ...view, name: next }))
    }
    return (
      <li>
        <Naming label={`New name of “${name}”`} first={name} action="Rename" onName={rename} />
      </li>
    )
  }
  return (
    <li className={styles.entry}>
      <Button variant="quiet" size="small" isWide aria-pressed={isShown} onPress={onPick}>
        {name}
      </Button>
      <IconButton label={`Rename “${name}”`} onPress={() => setNaming(true)}>
        <Pencil aria-hidden />
      </IconButton>
      <IconButton label={`Delete “${name}”`} onPress={remove}>
        <Trash2 aria-hidden />
      </IconButton>
    </li>
  )
}

function NewView({ onSave }: { readonly onSave: (name: string) => void }) {
  const [count, setCount] = useState(0)
  const save = (name: string) => {
    onSave(name)
    setCount(count + 1)
  }
  return <Naming key={count} label="Save what is shown as" first="" action="Save" onName={save} />
}

interface NamingProps {
  readonly label: string
  readonly first: string
  readonly action: string
  readonly onName: (name: string) => void
}

function Naming({ label, first, action, onName }: NamingProps) {
  const [typed, setTyped] = useState(first)
  const name = typed.trim()
  const done = () => {
    if (name !== '') onName(name)
  }
  return (
    <div className={several.naming}>
      <TextField
        label={label}
        value={typed}
        onChange={setTyped}
        onEnter={done}
        maxLength={60}
        // Who renames is about to type.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={first !== ''}
      />
      <Button onPress={done} isDisabled={name === ''}>
        {action}
      </Button>
    </div>
  )
}
