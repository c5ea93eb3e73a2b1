import { startWorker } from '@/ui/startWorker'
import { declaredFonts } from './declaredFonts'
// What is imported by its address has no exports of its own.
// oxlint-disable-next-line import/default
import address from './overviewWorker?worker&url'
import type { Answer, Order, Painting } from './painting'
import type { Scene } from './scene'

interface Receiver {
  readonly onPainted: (bitmap: ImageBitmap, painting: Painting) => void
  /** When what was painted looks different now. */
  readonly onStale: () => void
  readonly onFailed: () => void
}

/**
 * Has scenes painted in another thread, one at a time: what is asked for meanwhile follows, and of
 * that only the last.
 */
export class Painter {
  private readonly worker: Worker
  private readonly receiver: Receiver
  private scene: Scene | null = null
  private current: Painting | null = null
  private next: Painting | null = null

  constructor(receiver: Receiver) {
    this.receiver = receiver
    this.worker = startWorker(address, 'module')
    this.worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.take(data))
    this.worker.addEventListener('error', receiver.onFailed)
    this.send({ type: 'fonts', fonts: declaredFonts() })
  }

  paint(scene: Scene, painting: Painting): void {
    if (scene !== this.scene) this.send({ type: 'scene', scene })
    this.scene = scene
    this.next = painting
    this.go()
  }

  stop(): void {
    this.worker.terminate()
  }

  private go(): void {
    if (this.current || !this.next) return
    this.current = this.next
    this.next = null
    this.send({ type: 'paint', painting: this.current })
  }

  private take(answer: Answer): void {
    if (answer.type === 'fontCame') return this.receiver.onStale()
    const painting = this.current
    this.current = null
    if (painting) this.receiver.onPainted(answer.bitmap, painting)
    this.go()
  }

  private send(order: Order): void {
    // A worker has no origin to be told.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.worker.postMessage(order)
  }
}
