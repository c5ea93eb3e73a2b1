import { useEffect, useState } from 'react'
import { parseRegisterQuery, printRegisterQuery, type RegisterQuery } from '@/store/registerQuery'
import { useWorkspace } from '@/store/workspace'

/** For so long, in milliseconds, the address waits for the next letter; some browsers count its changes. */
const PAUSE = 200

/** What the address asks for, and the ways to ask for something else. */
export interface Asking {
  readonly query: RegisterQuery
  /** Changes what is shown; the back button passes over it. */
  readonly change: (change: Partial<RegisterQuery>) => void
  /** Goes to another look at the register; the back button leads here again. */
  readonly goTo: (query: RegisterQuery) => void
}

/** What is typed counts at once and is in the address after a pause. */
export function useRegisterQuery(address: string): Asking {
  const { go, goInstead } = useWorkspace()
  const asked = parseRegisterQuery(address)
  const [typed, setTyped] = useState({ address, text: asked.text })
  const text = typed.address === address ? typed.text : asked.text
  const query = { ...asked, text }
  const wanted = printRegisterQuery(query)
  useEffect(() => {
    if (text === asked.text) return
    const timer = setTimeout(() => goInstead('register', wanted), PAUSE)
    return () => clearTimeout(timer)
  }, [goInstead, wanted, text, asked.text])
  const change = (fields: Partial<RegisterQuery>) => {
    const next = { ...query, ...fields }
    setTyped({ address, text: next.text })
    const isOnlyTyped = Object.keys(fields).every((name) => name === 'text')
    if (!isOnlyTyped || next.text === '') goInstead('register', printRegisterQuery(next))
  }
  return { query, change, goTo: (next) => go('register', printRegisterQuery(next)) }
}
