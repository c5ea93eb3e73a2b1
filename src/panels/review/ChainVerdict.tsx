import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { chainInWords, faultInWords } from '@/interchange/signing/chainWords'
import type { ChainReport } from '@/interchange/signing/verifyChain'
import styles from './ChainVerdict.module.css'
import { dayInWords } from '@/store/dayInWords'

/** Whether the signed reviews are what was signed, what is wrong with them, and with which keys. */
export function ChainVerdict({ report }: { readonly report: ChainReport }) {
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
        {report.type === 'checked' && <Keys report={report} />}
      </div>
    </div>
  )
}

interface KeysProps {
  readonly report: Extract<ChainReport, { type: 'checked' }>
}

/** A signature proves only that its key made it; whose key that is, people must compare. */
function Keys({ report }: KeysProps) {
  const keys = keysIn(report)
  if (keys.length === 0) return null
  return (
    <div className={styles.keys}>
      {keys.map(([name, by]) => (
        <p key={name}>
          {by.trim() || 'Someone unnamed'} signs with the key <code>{name}</code>
        </p>
      ))}
    </div>
  )
}

/** The keys whose signatures are valid, each with the name of whoever signed with it last. */
function keysIn({ reviews }: KeysProps['report']): readonly (readonly [string, string])[] {
  const keys = reviews.flatMap(({ review: { by }, signature, keyName }) =>
    signature === 'valid' && keyName ? [[keyName, by] as const] : [],
  )
  return [...new Map(keys)]
}
