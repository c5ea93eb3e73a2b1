import ElkLayout from 'elkjs/lib/elk-api'
import workerAddress from 'elkjs/lib/elk-worker.min.js?url'
import type { LayOut } from './layOutTree'
import { startWorker } from '@/ui/startWorker'

/**
 * Does something with the layout library in a worker of its own, which ends with it. Fails when the
 * worker cannot be had or gives up, and when it is told to stop.
 */
export async function withLayoutWorker<Result>(
  stop: AbortSignal,
  work: (layOut: LayOut) => Promise<Result>,
): Promise<Result> {
  const worker = startWorker(workerAddress)
  const failing = new Promise<never>((_, fail) => {
    worker.addEventListener('error', () => fail(new Error('The layout has failed.')))
    stop.addEventListener('abort', () => fail(new Error('The layout was stopped.')))
  })
  try {
    const elk = new ElkLayout({ workerFactory: () => worker, algorithms: ['layered'] })
    return await Promise.race([failing, work((graph) => elk.layout(graph))])
  } finally {
    worker.terminate()
  }
}
