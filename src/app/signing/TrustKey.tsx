import { useState } from 'react'
import type { SeenKey } from '@/panels/review/seenKey'
import { trustKey } from '@/persistence/trustedKeys'
import { Button } from '@/ui/Button'
import { Dialog } from '@/ui/Dialog'
import { TextField } from '@/ui/TextField'
import { toast } from '@/ui/toast'
import { database } from '../database'
import styles from './TrustKey.module.css'

interface TrustKeyProps {
  readonly seen: SeenKey
  readonly onClose: () => void
}

/** Lets somebody say whose a key is, once they have compared it with what its owner says. */
export function TrustKey({ seen: { publicKey, keyName, signers }, onClose }: TrustKeyProps) {
  const [name, setName] = useState(signers[0] ?? '')
  const isNamed = name.trim() !== ''
  const trust = async () => {
    if (!isNamed) return
    const trustedAt = new Date().toISOString()
    await trustKey(database, { publicKey, name: name.trim(), trustedAt })
    toast(`You trust this key as “${name.trim()}”`)
    onClose()
  }
  const submit = () => void trust().catch(notKept)
  return (
    <Dialog
      title="Trust this key?"
      size="small"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={!isNamed} onPress={submit}>
            Trust it
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>
          Ask its owner for the name of the key by another way than this file, and trust it only if
          they read out just this:
        </p>
        <p className={styles.name}>{keyName}</p>
        <TextField label="Whose key it is" value={name} onChange={setName} onEnter={submit} />
        <p className={styles.quiet}>
          Kept in this browser, and in no model and no file. What this key signs is then told under
          that name.
        </p>
      </div>
    </Dialog>
  )
}

const notKept = () => toast('The key could not be kept. Try again.')
