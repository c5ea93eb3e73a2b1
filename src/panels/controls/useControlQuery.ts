import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type ControlQuery, controlAddress, controlQueryOf } from '@/store/controlQuery'
import { useWorkspace } from '@/store/workspace'

/** For so long, in milliseconds, the address waits for the next letter; some browsers count its changes. */
const PAUSE = 200

/** What the page is narrowed to, and the way to change it. */
export interface Asking {
  readonly query: ControlQuery
  /** Always the same function. Words that are typed count at once, and are in the address after a pause. */
  readonly change: (part: Partial<ControlQuery>) => void
}

/** What the address asks for. Opening something is a step back of the browser; narrowing is not. */
export function useControlQuery(address: string): Asking {
  const { go, goInstead } = useWorkspace()
  const asked = controlQueryOf(address)
  const [typed, setTyped] = useState({ address, find: asked.find })
  const query = { ...asked, find: typed.address === address ? typed.find : asked.find }
  const latest = useRef({ address, query })
  useLayoutEffect(() => {
    latest.current = { address, query }
  })
  const wanted = controlAddress(query)
  const said = controlAddress(asked)
  useEffect(() => {
    if (wanted === said) return
    const timer = setTimeout(() => goInstead('controls', wanted), PAUSE)
    return () => clearTimeout(timer)
  }, [goInstead, wanted, said])

  const change = useCallback(
    (part: Partial<ControlQuery>) => {
      const now = latest.current
      const { find = now.query.find, ...others } = part
      setTyped({ address: now.address, find })
      if (Object.keys(others).length === 0) return
      const opens = typeof part.open === 'string' && part.open !== now.query.open
      const show = opens || part.list !== undefined ? go : goInstead
      show('controls', controlAddress({ ...now.query, ...others, find }))
    },
    [go, goInstead, latest, setTyped],
  )
  return { query, change }
}
