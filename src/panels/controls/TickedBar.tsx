import { ControlStatus } from '@/model/appliedControl'
import type { AppliedControlId } from '@/model/id'
import { editControls } from '@/review/appliedControls'
import { statusWords } from '@/review/controls/statusWords'
import { today } from '@/store/today'
import { Button } from '@/ui/Button'
import { Menu, MenuItem, MenuTrigger } from '@/ui/Menu'
import { SetSeveral } from '../several/SetSeveral'
import { SeveralBar } from '../several/SeveralBar'
import { useUndoable } from '@/store/undoable'
import { counted } from '@/model/counted'

interface TickedBarProps {
  readonly ids: readonly AppliedControlId[]
  readonly onClear: () => void
}

const ofThem = 'of the selected controls'

/** Status, owner and due date of all the controls that are ticked, each set as one step. */
export function TickedBar({ ids, onClear }: TickedBarProps) {
  const change = useUndoable()
  const count = counted(ids.length, 'control')
  const set = (said: string, changes: Parameters<typeof editControls>[2]) =>
    change('Edit controls', `${count}: ${said}.`, (model) =>
      editControls(model, ids, changes, today()),
    )
  const setStatus = (key: unknown) => {
    const { data: status } = ControlStatus.safeParse(key)
    if (status) set(statusWords[status], { status })
  }
  const setOwner = (typed: string) => {
    const owner = typed.trim()
    set(owner ? `owner ${owner}` : 'no owner', { owner })
  }
  return (
    <SeveralBar label="Selected controls" count={ids.length} onClear={onClear}>
      <MenuTrigger>
        <Button size="small">Status</Button>
        <Menu placement="top start" onAction={setStatus}>
          {ControlStatus.options.map((status) => (
            <MenuItem key={status} id={status} label={statusWords[status]} />
          ))}
        </Menu>
      </MenuTrigger>
      <SetSeveral label="Owner" of={ofThem} onType={setOwner} />
      <SetSeveral
        label="Due"
        of={ofThem}
        type="date"
        onType={(due) => set(due ? `due ${due}` : 'no due date', { due: due || null })}
      />
    </SeveralBar>
  )
}
