import { useEffect, useState } from 'react'

/** How long typing must pause before its effect is worked out, in milliseconds. */
const PAUSE = 200

/** A value as it was when it last came to rest. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
