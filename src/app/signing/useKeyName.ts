import { useEffect, useState } from 'react'
import { keyNameOf } from '@/interchange/signing/publicKey'

/** What people know a public key by; empty until it is worked out. */
export function useKeyName(publicKey: string): string {
  const [named, setNamed] = useState<readonly [key: string, name: string]>(['', ''])
  useEffect(() => {
    let isWanted = true
    void keyNameOf(publicKey).then((name) => isWanted && setNamed([publicKey, name ?? '']))
    return () => {
      isWanted = false
    }
  }, [publicKey])
  return named[0] === publicKey ? named[1] : ''
}
