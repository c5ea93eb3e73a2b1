import { changeAbout } from '@/model/edits/records'
import { useEdit, useModel, useWorkspace } from '@/store/workspace'
import styles from './Header.module.css'

/** The title of the model, edited where it stands. */
export function Title() {
  const title = useModel(({ about }) => about.title)
  const { document } = useWorkspace()
  const edit = useEdit()
  return (
    <input
      className={styles.title}
      aria-label="Title of the model"
      maxLength={1_000}
      value={title}
      placeholder="Untitled model"
      onChange={({ target }) =>
        edit('Rename model', (model) => changeAbout(model, { title: target.value }), 'title')
      }
      onBlur={() => document.getState().pause()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
      }}
    />
  )
}
