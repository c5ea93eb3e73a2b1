import { threatInWords } from '@/review/changes/changesInWords'
import type { ThreatChange } from '@/review/changes/threatChange'
import { useWorkspace } from '@/store/workspace'
import { BandBadge } from '@/ui/BandBadge'
import { TextButton } from '@/ui/TextButton'
import styles from './changes.module.css'

interface ThreatLineProps {
  readonly change: ThreatChange
  /** A cause that is told already. */
  readonly known?: string
}

/** A threat that stands otherwise: from where to where, and because of what. */
export function ThreatLine({ change, known }: ThreatLineProps) {
  const { id, title, kind, from, to, after, causes } = change
  const { go, session } = useWorkspace()
  const open = () => {
    session.getState().openThreatOf(id)
    go('threats')
  }
  const others = causes.filter(({ text }) => text !== known)
  const name = title || 'A threat without a title'
  return (
    <li className={styles.line} data-kind={kind}>
      <p className={styles.lineHead}>
        <span className={styles.bands}>
          {from.bands.residual && <BandBadge band={from.bands.residual} />}
          {from.bands.residual && to.bands.residual && <span aria-hidden>→</span>}
          {to.bands.residual && <BandBadge band={to.bands.residual} />}
        </span>
        <span className={styles.name}>
          {after ? <TextButton onPress={open}>{name}</TextButton> : name}
        </span>
        <span className={styles.quiet}>{threatInWords(change)}</span>
      </p>
      {others.length > 0 && (
        <ul className={styles.causes} aria-label="Because">
          {others.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
