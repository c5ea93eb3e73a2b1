import type { KindProposal } from '@/interchange/kindProposals'
import { changeKind } from '@/model/edits/kinds'
import type { Model } from '@/model/model'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { useEdit, useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { KindIcon } from '@/ui/KindIcon'
import styles from './ProposalsStrip.module.css'

interface ProposalsDialogProps {
  readonly proposals: readonly KindProposal[]
  readonly onClose: () => void
}

/** The proposed kinds with their reasons, taken one by one or all at once. */
export function ProposalsDialog({ proposals, onClose }: ProposalsDialogProps) {
  const edit = useEdit()
  const takeAll = () => {
    edit('Set kinds', (model) => proposals.reduce(withKind, model))
    onClose()
  }
  return (
    <Dialog
      title="Suggested kinds"
      isOpen
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={takeAll}>
          Use all {proposals.length}
        </Button>
      }
    >
      <p className={styles.hint}>
        The rules know more about a chat bot than about “a process”. Each change can be undone.
      </p>
      <ul className={styles.proposals}>
        {proposals.map((proposal) => (
          <ProposalRow key={proposal.element} proposal={proposal} />
        ))}
      </ul>
    </Dialog>
  )
}

function ProposalRow({ proposal }: { readonly proposal: KindProposal }) {
  const edit = useEdit()
  const name = useModel(({ elements }) => elements[proposal.element]?.name ?? '')
  const { label } = kindEntry(proposal.kind)
  return (
    <li>
      <KindIcon kind={proposal.kind} />
      <span className={styles.words}>
        <strong>{name || 'Without a name'}</strong> → {label}
        <span className={styles.hint}>{proposal.because}</span>
      </span>
      <Button
        size="small"
        aria-label={`Make ${name} a ${label}`}
        onPress={() => edit('Set kind', (model) => withKind(model, proposal))}
      >
        Use
      </Button>
    </li>
  )
}

function withKind(model: Model, { element, kind }: KindProposal): Model {
  return changeKind(model, element, kind)
}
