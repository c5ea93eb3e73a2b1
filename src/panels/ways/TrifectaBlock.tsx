import type { ElementId } from '@/model/id'
import type { TrifectaParts } from '@/review/ways/way'
import { RecordLinks } from '../threats/RecordLinks'
import { useName } from '../useNames'
import styles from './ways.module.css'

/** The three things that leak when they come together, each with the agent that brings it. */
export function TrifectaBlock({ parts }: { readonly parts: TrifectaParts }) {
  return (
    <dl className={styles.parts}>
      <Part label="Untrusted content enters" at={parts.content} />
      <Part label="Private data is held by" at={parts.data} />
      <Part label="A way out has" at={parts.out} />
    </dl>
  )
}

function Part({ label, at }: { readonly label: string; readonly at: ElementId }) {
  const subject = { type: 'element', id: at } as const
  const name = useName(subject)
  return (
    <div className={styles.part}>
      <dt>{label}</dt>
      <dd>
        <RecordLinks records={[{ subject, name }]} />
      </dd>
    </div>
  )
}
