import { useLiveQuery } from 'dexie-react-hooks'
import { KeyRound } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { makeSigningKey, type SigningKey as Key, signingKey } from '@/persistence/signingKey'
import { dayInWords } from '@/store/dayInWords'
import { Button } from '@/ui/Button'
import { Checkbox } from '@/ui/Checkbox'
import { database } from '../database'
import { ForgetKey } from './ForgetKey'
import { keyInUse, setKeyInUse } from './keyInUse'
import { savePublicKey } from './savePublicKey'
import styles from './SigningKey.module.css'
import { useKeyName } from './useKeyName'

/** The key that this browser signs reviews with: whether there is one, and what can be done with it. */
export function SigningKey() {
  const key = useLiveQuery(() => signingKey(database).catch(() => null))
  const [wasMade, setMade] = useState(false)
  if (key === undefined) return null
  return (
    <fieldset className={styles.key}>
      <legend className={styles.title}>
        <KeyRound size={16} aria-hidden /> Signing key
      </legend>
      {key ? <KeptKey signingKey={key} isNew={wasMade} /> : <NoKey onMade={() => setMade(true)} />}
    </fieldset>
  )
}

function NoKey({ onMade }: { readonly onMade: () => void }) {
  const [problem, setProblem] = useState<string | null>(null)
  const make = () =>
    makeSigningKey(database).then(
      () => {
        setProblem(null)
        setKeyInUse(true)
        onMade()
      },
      (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
    )
  return (
    <>
      <p className={styles.words}>
        Without a key a review is signed by name only, and anybody who has the file could make
        another in that name. A key stays in this browser, where nobody can read it; what it signs,
        others check with its public half.
      </p>
      <div className={styles.actions}>
        <Button size="small" onPress={() => void make()}>
          Make a key
        </Button>
        {problem && (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        )}
      </div>
    </>
  )
}

interface KeptKeyProps {
  readonly signingKey: Key
  /** The button that made it is gone, so the focus goes on here. */
  readonly isNew: boolean
}

function KeptKey({ signingKey: key, isNew }: KeptKeyProps) {
  const isUsed = useStore(keyInUse, (state) => state.isUsed)
  const name = useKeyName(key.publicKey)
  const [isForgetting, setForgetting] = useState(false)
  return (
    <>
      <Checkbox
        isSelected={isUsed}
        onChange={setKeyInUse}
        // The button that was pressed is gone.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={isNew}
      >
        Sign with the key of this browser
      </Checkbox>
      <p className={styles.words}>
        <code>{name}</code> made on {dayInWords(key.madeAt)}. Give its public half to those who
        check, by another way than the file.
      </p>
      <div className={styles.actions}>
        <Button size="small" onPress={() => savePublicKey(key.publicKey, name)}>
          Export the public key
        </Button>
        <Button size="small" variant="quiet" onPress={() => setForgetting(true)}>
          Forget the key…
        </Button>
      </div>
      {isForgetting && <ForgetKey name={name} onClose={() => setForgetting(false)} />}
    </>
  )
}
