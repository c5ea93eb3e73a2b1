import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { type Link, LinkAddress } from '@/model/link'
import { assign } from '@/review/decide'
import type { Threat } from '@/review/threat'
import { useEdit } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { ExternalLink } from '@/ui/ExternalLink'
import { IconButton } from '@/ui/IconButton'
import { TextField } from '@/ui/TextField'
import detail from './detail.module.css'
import styles from './threats.module.css'

const none: readonly Link[] = []

/** What belongs to a decision elsewhere: a ticket, a design, a test. */
export function LinkList({ threat }: { readonly threat: Threat }) {
  const edit = useEdit()
  const [isAdding, setAdding] = useState(false)
  const links = threat.decision?.links ?? none
  const put = (label: string, next: readonly Link[]) =>
    edit(label, (model) => assign(model, threat, { links: next }))
  return (
    <section className={detail.block} aria-label="Links">
      {links.length > 0 && (
        <ul className={styles.links}>
          {links.map((link) => (
            <li key={`${link.url} ${link.title}`}>
              <ExternalLink href={link.url}>{link.title.trim() || link.url}</ExternalLink>
              <IconButton
                size="tiny"
                label={`Remove link: ${link.title.trim() || link.url}`}
                onPress={() =>
                  put(
                    'Remove link',
                    links.filter((other) => other !== link),
                  )
                }
              >
                <X aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <NewLink
          onAdd={(link) => {
            put('Add link', [...links, link])
            setAdding(false)
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <div className={styles.actions}>
          <Button size="small" variant="quiet" onPress={() => setAdding(true)}>
            <Plus aria-hidden /> Add a link
          </Button>
        </div>
      )}
    </section>
  )
}

interface NewLinkProps {
  readonly onAdd: (link: Link) => void
  readonly onCancel: () => void
}

function NewLink({ onAdd, onCancel }: NewLinkProps) {
  const [url, setUrl] = useState('')
  const [title, setTitle] = useState('')
  const [isTried, setTried] = useState(false)
  const checked = LinkAddress.safeParse(url.trim())
  const add = () => {
    setTried(true)
    if (checked.success) onAdd({ url: checked.data, title: title.trim() })
  }
  const fault = checked.success ? undefined : checked.error.issues[0]?.message
  return (
    <div className={styles.form}>
      <TextField
        label="Address"
        type="url"
        value={url}
        onChange={setUrl}
        onEnter={add}
        placeholder="https://"
        maxLength={2_000}
        error={isTried ? fault : undefined}
        // The fields were opened to type into.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
      <TextField
        label="Title"
        value={title}
        onChange={setTitle}
        onEnter={add}
        placeholder="Ticket, design, test"
        maxLength={200}
      />
      <div className={styles.actions}>
        <Button size="small" onPress={add}>
          Add link
        </Button>
        <Button size="small" variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
