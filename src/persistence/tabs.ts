import { z } from 'zod/mini'
import type { ModelId } from '@/model/id'
import { databaseFormat } from './database'
import { Bytes } from './rows'

/** What tabs that have the same model open say to one another. */
const Message = z.discriminatedUnion('type', [
  /** A tab has come, or is looked at again; it tells what it knows. */
  z.object({ type: z.literal('here'), vector: Bytes }),
  /** What another tab said it lacks, and what this one knows. */
  z.object({ type: z.literal('answer'), update: Bytes, vector: Bytes, stored: z.boolean() }),
  /** An edit; whoever receives one that is not stored stores it too. */
  z.object({ type: z.literal('update'), update: Bytes, stored: z.boolean() }),
  /** The model was deleted from the list of models; it can still be brought back. */
  z.object({ type: z.literal('deleted') }),
])
export type Message = z.infer<typeof Message>

/** The other tabs that have the same model open. */
export interface Tabs {
  readonly send: (message: Message) => void
  readonly close: () => void
}

/** Joins the other tabs. Code of another format keeps to itself. Where there is no channel, nobody answers. */
export function joinTabs(name: string, onMessage: (message: Message) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { send: () => {}, close: () => {} }
  const channel = new BroadcastChannel(`${name}:${databaseFormat}`)
  let isOpen = true
  const receive = ({ data }: MessageEvent<unknown>) => {
    const message = Message.safeParse(data)
    if (message.success) onMessage(message.data)
  }
  channel.addEventListener('message', receive)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    send: (message) => isOpen && channel.postMessage(message),
    close: () => {
      isOpen = false
      channel.removeEventListener('message', receive)
      channel.close()
    },
  }
}

/** The channel of those that have a model open. */
export const channelOf = (database: { readonly name: string }, id: ModelId) =>
  `${database.name}:${id}`

/** Says something to all tabs that have a model open, without having it open here. */
export function tellTabs(name: string, message: Message): void {
  const tabs = joinTabs(name, () => {})
  tabs.send(message)
  tabs.close()
}
