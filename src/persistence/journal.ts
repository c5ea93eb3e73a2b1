import { mergeUpdates } from 'yjs'
import { type FailureReason, type SaveState, failureReasonOf, failureState } from './saveState'

const FIRST_RETRY = 100
const LONGEST_RETRY = 10_000

interface JournalOptions {
  /** Stores one update, entirely or not at all. */
  readonly store: (update: Uint8Array) => Promise<void>
  readonly onState: (state: SaveState) => void
  readonly onStored: (update: Uint8Array) => void
  /** Called when writing begins to fail; what was not stored stays and is tried again. */
  readonly onUnstored: (update: Uint8Array) => void
}

/*
 * One write at a time, and everything that comes meanwhile goes into the next one: a lone edit is
 * written at once, a burst in a few transactions. What failed is put back in front and merged with
 * what came later, so that the database never holds an update without those before it.
 */

/** Brings updates into the database, in order, until every one of them is there. */
export class Journal {
  readonly #options: JournalOptions
  readonly #writes = new Map<Uint8Array, Promise<void>>()
  #waiting: Uint8Array[] = []
  #state: SaveState = { status: 'saved' }
  #retries = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #stopped = false

  constructor(options: JournalOptions) {
    this.#options = options
  }

  get state(): SaveState {
    return this.#state
  }

  add(update: Uint8Array): void {
    this.#waiting.push(update)
    if (this.#state.status !== 'failed') this.#tell({ status: 'saving', since: Date.now() })
    if (this.#timer === undefined) {
      queueMicrotask(() => {
        if (this.#writes.size === 0 && this.#timer === undefined) this.#write()
      })
    }
  }

  /** Writes at once all that is not stored yet, and tells how that went. */
  async flush(): Promise<SaveState> {
    // A write under way may never come back, so what it carries is written again with the rest.
    if (this.#waiting.length > 0) {
      this.#waiting = [merged([...this.#writes.keys(), ...this.#waiting])]
    }
    this.#write()
    await Promise.all(this.#writes.values())
    return this.#state
  }

  /** Gives up for good: nothing may be written any more. */
  stop(reason: FailureReason): void {
    this.#stopped = true
    clearTimeout(this.#timer)
    this.#tell(failureState(reason))
  }

  #write(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#stopped || this.#waiting.length === 0) return
    const batch = merged(this.#waiting)
    this.#waiting = []
    this.#writes.set(batch, this.#attempt(batch))
  }

  async #attempt(batch: Uint8Array): Promise<void> {
    try {
      await this.#options.store(batch)
    } catch (error) {
      this.#writes.delete(batch)
      this.#failed(batch, error)
      return
    }
    this.#writes.delete(batch)
    this.#stored(batch)
  }

  #stored(batch: Uint8Array): void {
    this.#retries = 0
    this.#options.onStored(batch)
    if (this.#stopped || this.#writes.size > 0) return
    if (this.#waiting.length > 0) this.#write()
    else this.#tell({ status: 'saved' })
  }

  #failed(batch: Uint8Array, error: unknown): void {
    this.#waiting = [merged([batch, ...this.#waiting])]
    if (this.#stopped) return
    if (this.#state.status !== 'failed') this.#options.onUnstored(batch)
    const since = this.#state.status === 'failed' ? this.#state.since : Date.now()
    const failure = failureState(failureReasonOf(error), error)
    this.#tell({ ...failure, since })
    if (failure.reason === 'outdated') this.#stopped = true
    else this.#retryLater()
  }

  #retryLater(): void {
    const delay = Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** this.#retries)
    this.#retries += 1
    this.#timer ??= setTimeout(() => this.#write(), delay)
  }

  #tell(next: SaveState): void {
    if (isSame(next, this.#state)) return
    this.#state = next
    this.#options.onState(next)
  }
}

function merged(updates: readonly Uint8Array[]): Uint8Array {
  const [first] = updates
  return updates.length === 1 && first ? first : mergeUpdates([...updates])
}

function isSame(one: SaveState, other: SaveState): boolean {
  if (one.status !== 'failed' || other.status !== 'failed') return one.status === other.status
  return one.reason === other.reason && one.message === other.message
}
