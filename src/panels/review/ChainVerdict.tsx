import { ShieldAlert, ShieldCheck } from 'lucide-react'
import type { ComponentType } from 'react'
import { chainInWords, faultInWords } from '@/interchange/signing/chainWords'
import type { ChainReport } from '@/interchange/signing/verifyChain'
import { dayInWords } from '@/store/dayInWords'
import styles from './ChainVerdict.module.css'
import { type SeenKey, seenKeys } from './seenKey'

interface ChainVerdictProps {
  readonly report: ChainReport
  /** Tells of a key whose it is, as far as this browser knows. */
  readonly KeyLine: ComponentType<SeenKey>
}

/** Whether the signed reviews are what was signed, what is wrong with them, and with which keys. */
export function ChainVerdict({ report, KeyLine }: ChainVerdictProps) {
  const keys = report.type === 'checked' ? seenKeys(report.reviews) : []
  const faults = report.type === 'checked' ? report.faults : []
  const isSound = report.type === 'checked' && faults.length === 0
  const Shield = isSound ? ShieldCheck : ShieldAlert
  return (
    <div className={styles.verdict} data-sound={isSound || undefined}>
      <Shield size={18} aria-hidden />
      <div>
        <p>{chainInWords(report, dayInWords)}</p>
        {faults.length > 0 && (
          <ul className={styles.faults} aria-label="What is wrong with the signed reviews">
            {faults.map((fault) => {
              const words = faultInWords(fault, dayInWords)
              return <li key={words}>{words}</li>
            })}
          </ul>
        )}
        {keys.length > 0 && (
          <ul className={styles.keys} aria-label="Keys that reviews are signed with">
            {keys.map((key) => (
              <li key={key.publicKey}>
                <KeyLine {...key} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}
