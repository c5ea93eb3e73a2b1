import { Response, WorkStatus } from '@/model/decision'
import type { Threat } from '@/review/threat'
import { Button } from '@/ui/Button'
import { Menu, MenuItem, MenuTrigger } from '@/ui/Menu'
import { responses, responseWords } from '@/review/responses'
import { type CellValue, useCellEdit } from './editing/useCellEdit'
import { SetSeveral } from '../several/SetSeveral'
import { SeveralBar } from '../several/SeveralBar'
import type { Deciding } from './useRegisterTable'
import { workStatuses } from '@/review/workStatuses'

const ofThem = 'of the selected threats'

interface SelectedBarProps {
  readonly threats: readonly Threat[]
  readonly decide: (deciding: Deciding) => void
  readonly onClear: () => void
}

/** What can be done to all that are selected, each as one step. */
export function SelectedBar({ threats, decide, onClear }: SelectedBarProps) {
  const edit = useCellEdit()
  const write = (written: CellValue) => edit(threats, written)
  const respond = (key: unknown) => {
    const { data: first } = Response.safeParse(key)
    if (first && responseWords(first)?.needsReason) decide({ threats, first })
    else if (first) write({ column: 'response', value: first })
  }
  const setStatus = (key: unknown) => {
    const { data } = WorkStatus.safeParse(key)
    if (data) write({ column: 'status', value: data })
  }
  return (
    <SeveralBar label="Selected threats" count={threats.length} onClear={onClear}>
      <MenuTrigger>
        <Button size="small">Response</Button>
        <Menu placement="top start" onAction={respond}>
          {responses.map(({ id, label, meaning }) => (
            <MenuItem key={id} id={id} label={label} hint={meaning} />
          ))}
        </Menu>
      </MenuTrigger>
      <SetSeveral
        of={ofThem}
        label="Owner"
        onType={(value) => write({ column: 'owner', value: value.trim() })}
      />
      <SetSeveral
        of={ofThem}
        label="Due"
        type="date"
        onType={(value) => write({ column: 'due', value })}
      />
      <MenuTrigger>
        <Button size="small">Work</Button>
        <Menu placement="top start" onAction={setStatus}>
          {workStatuses.map(({ id, label }) => (
            <MenuItem key={id} id={id} label={label} />
          ))}
        </Menu>
      </MenuTrigger>
    </SeveralBar>
  )
}
