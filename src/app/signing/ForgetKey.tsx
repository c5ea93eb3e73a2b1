import { forgetSigningKey } from '@/persistence/signingKey'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { toast } from '@/ui/toast'
import { database } from '../database'

interface ForgetKeyProps {
  readonly name: string
  readonly onClose: () => void
}

/** Tells what it means to forget a key, which nothing can undo. */
export function ForgetKey({ name, onClose }: ForgetKeyProps) {
  const forget = async () => {
    await forgetSigningKey(database)
    toast('The key is forgotten')
    onClose()
  }
  return (
    <Dialog
      title={`Forget the key ${name}?`}
      role="alertdialog"
      size="small"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Keep it</Button>
          <Button variant="danger" onPress={() => void forget().catch(notForgotten)}>
            Forget it
          </Button>
        </>
      }
    >
      <p>
        There is no other copy of this key, and it cannot come back. What it signed stays signed,
        and can be checked as before. The next review needs a new key, which those who check do not
        know yet.
      </p>
    </Dialog>
  )
}

const notForgotten = () => toast('The key could not be removed. Try again.')
