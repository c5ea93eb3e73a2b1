import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { ChangedFields } from '@/panels/changes/ChangedFields'
import { LongList } from '@/panels/changes/LongList'
import { ThreatLine } from '@/panels/changes/ThreatLine'
import { controlInWords } from '@/review/changes/changesInWords'
import type { Changes } from '@/review/changes/changesBetween'
import type { ChangeMark } from '@/review/changes/drawn/changeMark'
import { threatsBecauseOf } from '@/review/changes/drawn/threatsBecauseOf'
import { IconButton } from '@/ui/IconButton'
import styles from './changesOnDiagram.module.css'
import { changeSigns } from './changeSigns'

interface ChangedHereProps {
  readonly mark: ChangeMark
  readonly changes: Changes
  readonly onClose: () => void
}

/** What differs about one thing on the diagram, and what that did to the threats. */
export function ChangedHere({ mark, changes: { threats }, onClose }: ChangedHereProps) {
  const { kind, name, became, record, controls } = mark
  const moved = threatsBecauseOf(mark, threats)
  const here = useRef<HTMLElement>(null)
  // On a narrow screen it stands below the picture, where whoever pressed the sign would not see it.
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <section ref={here} className={styles.here} aria-labelledby="changed-here">
      <header className={styles.hereHead}>
        <span className={styles.sign} data-kind={kind} aria-hidden>
          {changeSigns[kind]}
        </span>
        <h3 id="changed-here" className={styles.hereTitle}>
          {name}
          <span className={styles.quiet}>
            {record ? `${record.noun}, ` : ''}
            {became}
          </span>
        </h3>
        <IconButton label="Show all changes" onPress={onClose}>
          <X size={16} aria-hidden />
        </IconButton>
      </header>
      {record && <ChangedFields fields={record.fields} kind={record.kind} />}
      {controls.length > 0 && (
        <ul className={styles.controls} aria-label="Controls">
          {controls.map((control) => (
            <li key={control.id}>{controlInWords(control)}</li>
          ))}
        </ul>
      )}
      {moved.length > 0 && (
        <>
          <h4 className={styles.partTitle}>What it did to the threats</h4>
          <LongList items={moved}>
            {(threat) => <ThreatLine key={threat.id} change={threat} />}
          </LongList>
        </>
      )}
    </section>
  )
}
