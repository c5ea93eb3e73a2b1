import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { ModelId } from '@/model/id'
import { deleteModel, duplicateModel, undeleteModel } from '@/persistence/library'
import { dueWords } from '@/panels/rhythm/dueWords'
import { isCounted, type ModelRow } from '@/persistence/rows'
import { failureReasonOf, failureState } from '@/persistence/saveState'
import { reviewDue } from '@/review/rhythm/reviewDue'
import { newId } from '@/store/newId'
import { rhythmIn } from '@/store/rhythm'
import { today } from '@/store/today'
import { BandBadge } from '@/ui/BandBadge'
import { IconButton } from '@/ui/IconButton'
import { Menu, MenuItem, MenuTrigger } from '@/ui/Menu'
import { dayInWords } from '@/store/dayInWords'
import { toast } from '@/ui/toast'
import { counted } from '@/model/counted'
import { database } from '../database'
import { ModelPicture } from '../picture/ModelPicture'
import { Picture } from '../picture/picture'
import { addressOf } from '../route'
import styles from './ModelCard.module.css'
import { RenameDialog } from './RenameDialog'

/** A model on the home screen: its picture, what is in it, how bad it is, and when it is due. */
export function ModelCard({ row }: { readonly row: ModelRow }) {
  const [isRenaming, setRenaming] = useState(false)
  const title = row.title || 'Untitled model'
  const picture = Picture.safeParse(row.picture).data ?? null
  return (
    <li className={styles.card}>
      <a className={styles.open} href={addressOf({ screen: 'model', id: row.id, view: 'draw' })}>
        <span className={styles.picture}>
          <ModelPicture picture={picture} />
        </span>
        <span className={styles.title}>{title}</span>
      </a>
      <Facts row={row} />
      <CardMenu row={row} title={title} onRename={() => setRenaming(true)} />
      {isRenaming && <RenameDialog row={row} onClose={() => setRenaming(false)} />}
    </li>
  )
}

function Facts({ row }: { readonly row: ModelRow }) {
  const { id, counts, worst, undecided, updatedAt } = row
  const register = (query: string) =>
    addressOf({ screen: 'model', id, view: 'register', ...(query && { query }) })
  return (
    <div className={styles.facts}>
      <span>
        {counted(counts.elements, 'element')} · {counted(counts.flows, 'flow')} ·{' '}
        {counted(counts.boundaries, 'boundary', 'boundaries')}
      </span>
      <span className={styles.threats}>
        {isCounted(row) ? (
          <>
            {worst && <BandBadge band={worst} show="word" />}
            <a className={styles.count} href={register('')}>
              {counted(counts.threats, 'threat')}
            </a>
            {undecided > 0 && (
              <>
                ·
                <a className={styles.count} href={register('list=toDecide')}>
                  {undecided} to decide
                </a>
              </>
            )}
          </>
        ) : (
          'Open it to count its threats'
        )}
      </span>
      <span className={styles.quiet}>
        <Due row={row} />
        <span>Changed {dayInWords(updatedAt)}</span>
      </span>
    </div>
  )
}

/** When the model is to be reviewed: nothing where nobody has set a date and the cadence leaves time. */
function Due({ row }: { readonly row: ModelRow }) {
  const due = reviewDue(rhythmIn(row), today())
  if (due.state === 'release') return null
  if (due.state === 'later' && row.nextReview === null) return null
  const isOverdue = due.state === 'overdue' || undefined
  return <span data-overdue={isOverdue}>{dueWords(due)}</span>
}

interface CardMenuProps {
  readonly row: ModelRow
  readonly title: string
  readonly onRename: () => void
}

function CardMenu({ row, title, onRename }: CardMenuProps) {
  const remove = async () => {
    await deleteModel(database, row.id)
    toast(`Deleted “${title}”`, { label: 'Undo', run: () => attempt(restore) })
  }
  const restore = () => undeleteModel(database, row.id)
  const duplicate = async () => {
    const state = await duplicateModel(database, row.id, newId<ModelId>())
    if (state?.status === 'failed') toast(state.message)
  }
  const actions = { rename: onRename, duplicate, remove }
  return (
    <div className={styles.menu}>
      <MenuTrigger>
        <IconButton label={`Actions for ${title}`}>
          <Ellipsis size={18} aria-hidden />
        </IconButton>
        <Menu
          placement="bottom end"
          onAction={(id) => {
            if (id === 'rename' || id === 'duplicate' || id === 'remove') attempt(actions[id])
          }}
        >
          <MenuItem id="rename" label="Rename" icon={<Pencil size={16} aria-hidden />} />
          <MenuItem id="duplicate" label="Duplicate" icon={<Copy size={16} aria-hidden />} />
          <MenuItem id="remove" label="Delete" isDanger icon={<Trash2 size={16} aria-hidden />} />
        </Menu>
      </MenuTrigger>
    </div>
  )
}

/** Does something in the library, and says so when it cannot be done. */
function attempt(work: () => Promise<void> | void): void {
  Promise.resolve(work()).catch((error: unknown) =>
    toast(failureState(failureReasonOf(error), error).message),
  )
}
