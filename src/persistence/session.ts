import { type Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'
import { applyDifference } from '@/model/applyDifference'
import { type Difference, differenceOf } from '@/model/difference'
import type { ModelId } from '@/model/id'
import type { Model } from '@/model/model'
import { type CorralDatabase, whenOutdated } from './database'
import { Journal } from './journal'
import { watchPage, whenIdle } from './page'
import { type Reading, type SetAside, mended, readTouched } from './reading'
import { firstRowOf } from './rows'
import { type SaveState, failureReasonOf } from './saveState'
import { shelfOf } from './shelf'
import { compactStrictly, isUpdate, readStored, storeUpdate } from './stored'
import { type Message, type Tabs, channelOf, joinTabs } from './tabs'
import { REVISION_INTERVAL } from './revisionInterval'
import { type Touched, applyToDoc, elsewhere, here, takeIn } from './yModel'

/** So many updates beside the snapshot are put into a new one. */
const COMPACT_AFTER = 200

/** What the app hears of an open model. */
export interface SessionListeners {
  /** The model was changed elsewhere (another tab), or mended after such a change. */
  readonly onChange: (model: Model) => void
  readonly onSaveState: (state: SaveState) => void
  /** The model was deleted in another tab. What is edited here from then on brings it back. */
  readonly onDeleted?: () => void
}

interface Opened {
  readonly database: CorralDatabase
  readonly id: ModelId
  readonly doc: Doc
  /** What was read from the document. */
  readonly reading: Reading
  /** Up to which update of the database the document was read, and how many had no snapshot yet. */
  readonly through: number
  readonly loose: number
  /** What is in the document but not yet in the database. */
  readonly unstored: Uint8Array | null
}

/** An open model: what is edited here is stored and sent to other tabs, and theirs comes in. */
export class Session {
  readonly #database: CorralDatabase
  readonly #id: ModelId
  readonly #doc: Doc
  readonly #listeners: SessionListeners
  readonly #journal: Journal
  readonly #tabs: Tabs
  readonly #leave: readonly (() => void)[]
  #reading: Reading
  #model: Model
  #through: number
  #loose: number
  #revisionAt = 0
  #wasClosed = false
  #isDeleted = false

  constructor(opened: Opened, listeners: SessionListeners) {
    const { database, id, doc, reading, through, loose, unstored } = opened
    this.#database = database
    this.#id = id
    this.#doc = doc
    this.#listeners = listeners
    this.#through = through
    this.#loose = loose
    this.#journal = new Journal({
      store: this.#store,
      onState: this.#tellState,
      onStored: this.#stored,
      onUnstored: this.#sendUnstored,
    })
    this.#tabs = joinTabs(channelOf(database, id), this.#hear)
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === elsewhere) return
      this.#journal.add(update)
      if (this.#journal.state.status === 'failed') this.#sendUnstored(update)
    })
    this.#reading = reading
    this.#model = this.#mend()
    if (unstored) this.#journal.add(unstored)
    this.#leave = [
      watchPage({ onShow: () => void this.catchUp(), onHide: () => void this.flush() }),
      whenOutdated(database, () => this.#journal.stop('outdated')),
    ]
    this.#tabs.send({ type: 'here', vector: encodeStateVector(doc) })
    this.#compactWhenLong()
  }

  /** The model as it stands here. */
  get model(): Model {
    return this.#model
  }

  /** Records that this version of Corral cannot read. They are not lost: they stay as they are. */
  get setAside(): readonly SetAside[] {
    return this.#reading.setAside
  }

  get saveState(): SaveState {
    return this.#journal.state
  }

  /** Takes the model that the store has now, after an edit, an undo or a redo there. */
  follow(model: Model): void {
    if (model !== this.#model) this.#advance(differenceOf(this.#model, model), model)
  }

  /** Makes an edit that is known by its difference. */
  edit(difference: Difference): Model {
    this.#advance(difference, applyDifference(this.#model, difference))
    return this.#model
  }

  /** Stores at once what is not stored yet, and tells how that went. */
  flush(): Promise<SaveState> {
    return this.#journal.flush()
  }

  /** Takes in what other tabs stored while this one did not hear them. */
  async catchUp(): Promise<void> {
    this.#tabs.send({ type: 'here', vector: encodeStateVector(this.#doc) })
    const stored = await readStored(this.#database, this.#id, this.#through).catch(() => null)
    await this.flush()
    if (!stored) return
    this.#through = stored.through
    this.#take(stored.states.filter(isUpdate))
  }

  /** Stores what is left and leaves. What cannot be stored now is kept in memory and tried again. */
  async close(): Promise<SaveState> {
    for (const leave of this.#leave) leave()
    const state = await this.flush()
    if (state.status === 'failed') {
      shelfOf(this.#database).set(this.#id, { row: firstRowOf(this.#model), state: this.#whole() })
    }
    this.#tabs.close()
    return state
  }

  readonly #whole = (): Uint8Array => encodeStateAsUpdate(this.#doc)

  #advance(difference: Difference, model: Model): void {
    if (difference.length === 0) return
    this.#isDeleted = false
    this.#keepRevision(this.#model)
    applyToDoc(this.#doc, difference, here)
    const { model: read, setAside } = this.#reading
    const isAllShown = setAside.length === 0
    this.#reading = { model: isAllShown ? model : applyDifference(read, difference), setAside }
    this.#model = model
  }

  /** Keeps the model as it was before this stretch of editing, once the edit itself is done. */
  #keepRevision(before: Model): void {
    if (Date.now() - this.#revisionAt < REVISION_INTERVAL) return
    this.#revisionAt = Date.now()
    // Should the disk be full, the journal is the one to tell.
    whenIdle(() => {
      void import('./revisions')
        .then(({ keepAutomaticRevision }) => keepAutomaticRevision(this.#database, before))
        .catch(() => {})
    })
  }

  /** Once the database was closed under this page, it may have been emptied and filled again. */
  readonly #store = async (update: Uint8Array): Promise<void> => {
    const [whole, row] = [this.#whole, () => firstRowOf(this.#model)]
    try {
      const sent = this.#wasClosed ? whole() : update
      await storeUpdate(this.#database, {
        id: this.#id,
        update: sent,
        whole,
        row,
        staysDeleted: this.#isDeleted,
      })
      this.#wasClosed = false
    } catch (error) {
      if (failureReasonOf(error) === 'closed') this.#wasClosed = true
      throw error
    }
  }

  readonly #tellState = (state: SaveState): void => {
    if (state.status === 'saved') shelfOf(this.#database).delete(this.#id)
    this.#listeners.onSaveState(state)
  }

  /** Other tabs may be able to store what this one cannot. */
  readonly #sendUnstored = (update: Uint8Array): void => {
    this.#tabs.send({ type: 'update', update, stored: false })
  }

  readonly #stored = (update: Uint8Array): void => {
    this.#tabs.send({ type: 'update', update, stored: true })
    this.#loose += 1
    this.#compactWhenLong()
  }

  #compactWhenLong(): void {
    if (this.#loose < COMPACT_AFTER) return
    this.#loose = 0
    // Nothing is lost when it fails: the updates stay, and the next time comes.
    whenIdle(() => void compactStrictly(this.#database, this.#id).catch(() => {}))
  }

  readonly #hear = (message: Message): void => {
    const vector = encodeStateVector(this.#doc)
    const stored = this.#journal.state.status === 'saved'
    switch (message.type) {
      case 'here': {
        const update = encodeStateAsUpdate(this.#doc, message.vector)
        this.#tabs.send({ type: 'answer', update, vector, stored })
        break
      }
      case 'answer': {
        this.#receive(message.update, message.stored)
        const update = encodeStateAsUpdate(this.#doc, message.vector)
        this.#tabs.send({ type: 'update', update, stored })
        break
      }
      case 'update':
        this.#receive(message.update, message.stored)
        break
      case 'deleted':
        this.#isDeleted = true
        this.#listeners.onDeleted?.()
    }
  }

  #receive(update: Uint8Array, stored: boolean): void {
    if (!isUpdate(update)) return
    if (!stored) this.#journal.add(update)
    this.#take([update])
  }

  #take(updates: readonly Uint8Array[]): void {
    const touched = updates.flatMap((update): readonly Touched[] => takeIn(this.#doc, update))
    if (touched.length === 0) return
    this.#reading = readTouched(this.#doc, this.#reading, touched)
    this.#model = this.#mend()
    this.#listeners.onChange(this.#model)
  }

  /** While records are set aside, what is missing for want of them must not be written back. */
  #mend(): Model {
    const { model, setAside } = this.#reading
    const whole = mended(this.#doc, model)
    if (whole === model || setAside.length > 0) return whole
    applyToDoc(this.#doc, differenceOf(model, whole), here)
    this.#reading = { model: whole, setAside }
    return whole
  }
}
