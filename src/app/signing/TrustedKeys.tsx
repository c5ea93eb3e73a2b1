import { Download, Trash2 } from 'lucide-react'
import { distrustKey, trustKey, type TrustedKey } from '@/persistence/trustedKeys'
import { dayInWords } from '@/store/dayInWords'
import { IconButton } from '@/ui/IconButton'
import { toast } from '@/ui/toast'
import { database } from '../database'
import { useKnownKeys } from './knownKeys'
import { savePublicKey } from './savePublicKey'
import styles from './TrustedKeys.module.css'
import { useKeyName } from './useKeyName'

/** The keys that somebody trusts in this browser; nothing while there are none. */
export function TrustedKeys() {
  const trusted = useKnownKeys()?.trusted ?? []
  if (trusted.length === 0) return null
  return (
    <section aria-labelledby="trusted-keys">
      <h3 id="trusted-keys" className={styles.title}>
        Keys you trust
      </h3>
      <ul className={styles.keys}>
        {trusted.map((key) => (
          <Trusted key={key.publicKey} trusted={key} />
        ))}
      </ul>
    </section>
  )
}

function Trusted({ trusted }: { readonly trusted: TrustedKey }) {
  const { publicKey, name, trustedAt } = trusted
  const keyName = useKeyName(publicKey)
  return (
    <li className={styles.key}>
      <span className={styles.whose}>
        {name} <code>{keyName}</code>
        <span className={styles.quiet}>since {dayInWords(trustedAt)}</span>
      </span>
      <IconButton
        label={`Export the public key of ${name}`}
        onPress={() => savePublicKey(publicKey, keyName)}
      >
        <Download size={16} aria-hidden />
      </IconButton>
      <IconButton
        label={`Trust the key of ${name} no longer`}
        onPress={() => void remove(trusted).catch(failed)}
      >
        <Trash2 size={16} aria-hidden />
      </IconButton>
    </li>
  )
}

async function remove(key: TrustedKey): Promise<void> {
  await distrustKey(database, key.publicKey)
  const again = () => void trustKey(database, key).catch(failed)
  toast(`The key of “${key.name}” is trusted no longer`, { label: 'Undo', run: again })
}

const failed = () => toast('That could not be kept. Try again.')
