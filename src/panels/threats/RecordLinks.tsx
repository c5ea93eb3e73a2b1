import { type Subject, subjectKey } from '@/model/subject'
import links from '../textLink.module.css'
import detail from './detail.module.css'
import { useReveal } from './useReveal'

interface RecordLinksProps {
  readonly records: readonly { readonly subject: Subject; readonly name: string }[]
}

/** The records that something was read from; each is selected and shown when it is pressed. */
export function RecordLinks({ records }: RecordLinksProps) {
  const reveal = useReveal()
  return records.map(({ subject, name }) => (
    <span key={`${subjectKey(subject)} ${name}`} className={detail.record}>
      <button
        type="button"
        className={links.link}
        aria-label={`Show ${name}`}
        onClick={() => reveal(subject)}
      >
        {name}
      </button>
    </span>
  ))
}
