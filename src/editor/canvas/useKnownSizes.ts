import { useStoreApi } from '@xyflow/react'
import { useState } from 'react'

/**
 * Keeps React Flow from measuring what it draws. It is told every size, and after measuring would
 * draw each node a second time, in the very frame in which it appears.
 */
export function useKnownSizes(): void {
  const store = useStoreApi()
  // Its nodes take the function when they are first drawn, so it has to be there before any effect.
  useState(() => store.setState({ updateNodeInternals: () => {} }))
}
