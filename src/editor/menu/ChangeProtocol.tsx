import { choicesOf } from '@/model/answer'
import { setAnswer } from '@/model/edits/answers'
import { choiceLabel } from '@/model/vocabulary/choiceLabel'
import { useSession, useWorkspace } from '@/store/workspace'
import { PickDialog } from './PickDialog'

const nobodyKnows = ''

/** Says which protocol the selected flows use, or that nobody has said. */
export function ChangeProtocol() {
  const { document } = useWorkspace()
  const selection = useSession((session) => session.selection)
  const choices = choicesOf('protocol').map((id) => ({ id, name: choiceLabel(id), note: '' }))
  const answer = (id: string) =>
    document
      .getState()
      .edit('Change protocol', (model) =>
        selection.reduce(
          (rest, subject) =>
            subject.type === 'flow'
              ? setAnswer(rest, subject, 'protocol', id === nobodyKnows ? null : id)
              : rest,
          model,
        ),
      )
  return (
    <PickDialog
      title="Protocol"
      searchLabel="Find a protocol"
      choices={[...choices, { id: nobodyKnows, name: 'Not known', note: 'Asked again' }]}
      onPick={answer}
    />
  )
}
