import { BadgeCheck, KeyRound, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { SeenKey } from '@/panels/review/seenKey'
import { TextButton } from '@/ui/TextButton'
import styles from './KeyLine.module.css'
import { keyInWords, useKnownKeys } from './knownKeys'
import { TrustKey } from './TrustKey'

/** Whose a key is that reviews are signed with, as far as this browser knows, and the way to trust it. */
export function KeyLine(seen: SeenKey) {
  const known = useKnownKeys()
  const [isTrusting, setTrusting] = useState(false)
  if (!known) return null
  const { isKnown, isVouched, isSuspect, words } = keyInWords(seen, known)
  const unproven = isSuspect ? TriangleAlert : KeyRound
  const Sign = isVouched ? BadgeCheck : unproven
  return (
    <div
      className={styles.line}
      data-vouched={isVouched || undefined}
      data-suspect={isSuspect || undefined}
    >
      <Sign size={14} aria-hidden />
      <span>
        {words} <code>{seen.keyName}</code>
        {!isKnown && (
          <>
            {' '}
            <TextButton tone="link" onPress={() => setTrusting(true)}>
              Trust this key…
            </TextButton>
          </>
        )}
      </span>
      {isTrusting && <TrustKey seen={seen} onClose={() => setTrusting(false)} />}
    </div>
  )
}
