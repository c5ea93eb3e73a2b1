import { type Subject, subjectKey } from '@/model/subject'
import { bind } from '@/rules/binding'
import type { Condition, FactName } from '@/rules/condition'
import { type Reason, type Thoroughness, trace } from '@/rules/explain/trace'
import type { Situation } from '@/rules/situation'

/** What conditions were read from at a subject: facts of records, and the records that were looked at. */
export interface Read {
  readonly facts: ReadonlyMap<string, ReadFact>
  readonly seen: ReadonlyMap<string, Seen>
}

/** A neighbour, or the flow to it, with the record whose neighbour it is. */
export interface Seen {
  readonly subject: Subject
  readonly centre: Subject
}

export interface ReadFact {
  readonly subject: Subject
  readonly name: FactName
}

/** What is read to judge conditions at a subject, which must be there. */
export function readBy(
  conditions: readonly (Condition | null)[],
  subject: Subject,
  situation: Situation,
  keep: Thoroughness,
): Read {
  const facts = new Map<string, ReadFact>()
  const seen = new Map<string, Seen>()
  const binding = bind(situation, subject)
  const take = (reason: Reason): void => {
    switch (reason.of) {
      case 'fact':
        facts.set(`${subjectKey(reason.subject)} ${reason.name}`, reason)
        return
      case 'crossing':
        facts.set(`${subjectKey(reason.flow)} $crosses`, { subject: reason.flow, name: '$crosses' })
        return
      case 'neighbours':
        for (const { peer, flow, reasons } of reason.witnesses) {
          for (const each of flow ? [flow, peer] : [peer]) {
            const link = { subject: each, centre: reason.centre }
            seen.set(`${subjectKey(each)} ${subjectKey(reason.centre)}`, link)
          }
          for (const inner of reasons) take(inner)
        }
    }
  }
  for (const condition of conditions) {
    if (condition) for (const reason of trace(condition, binding, keep).reasons) take(reason)
  }
  return { facts, seen }
}
