import { setActorStart } from '@/model/edits/people'
import type { Model } from '@/model/model'
import { type Subject, subjectKey } from '@/model/subject'
import type { ThreatActor } from '@/model/threatActor'
import { startsOf } from '@/review/ways/starts'
import { nameOf } from '@/rules/explain/nameOf'
import { listed } from '@/rules/explain/phrase'
import type { Situation } from '@/rules/situation'
import { useAnalysis, useEdit, useModel } from '@/store/workspace'
import { Select } from '@/ui/Select'
import { Chips } from './Chips'
import styles from './inspector.module.css'

/** Where an actor starts: the records that somebody chose, or what follows from how they get in. */
export function ActorStarts({ actor }: { readonly actor: ThreatActor }) {
  const edit = useEdit()
  const model = useModel((whole) => whole)
  const situation = useAnalysis((analysis) => analysis?.situation)
  const { id, startsAt } = actor
  const chosen = startsAt.filter((on) => isThere(on, model))
  const set = (key: string, starts: boolean) => {
    const on = [...recordsIn(model), ...chosen].find((each) => subjectKey(each) === key)
    const label = starts ? 'Add start of actor' : 'Remove start of actor'
    if (on) edit(label, (whole) => setActorStart(whole, id, on, starts))
  }
  return (
    <div className={styles.starts}>
      <Select
        label="Starts at"
        groups={groupsOf(model, new Set(chosen.map(subjectKey)))}
        value={null}
        onChange={(key) => set(key, true)}
        placeholder={chosen.length === 0 ? 'Follows from how they get in' : 'Add another place'}
      />
      <Chips
        label="Where they start"
        chips={chosen.map((on) => ({ id: subjectKey(on), label: nameOf(on, model) }))}
        onRemove={(key) => set(key, false)}
      />
      {chosen.length === 0 && situation && (
        <p className={styles.quiet}>{derivedInWords(actor, situation)}</p>
      )}
    </div>
  )
}

function isThere(on: Subject, model: Model): boolean {
  return on.type === 'model' || recordsIn(model).some((each) => subjectKey(each) === subjectKey(on))
}

function recordsIn({ elements, boundaries, flows }: Model): readonly Subject[] {
  return [
    ...Object.values(elements).map(({ id }) => ({ type: 'element', id }) as const),
    ...Object.values(boundaries).map(({ id }) => ({ type: 'boundary', id }) as const),
    ...Object.values(flows).map(({ id }) => ({ type: 'flow', id }) as const),
  ]
}

const titles = { element: 'Elements', boundary: 'Boundaries', flow: 'Flows' } as const

function groupsOf(model: Model, taken: ReadonlySet<string>) {
  const free = recordsIn(model).filter((on) => !taken.has(subjectKey(on)))
  return (['element', 'boundary', 'flow'] as const)
    .map((type) => ({
      title: titles[type],
      options: free
        .filter((on) => on.type === type)
        .map((on) => ({ id: subjectKey(on), label: nameOf(on, model) })),
    }))
    .filter(({ options }) => options.length > 0)
}

/** Names that are told; of more it is said how many. */
const mostNamed = 5

function derivedInWords(actor: ThreatActor, situation: Situation): string {
  const { elements, wires } = startsOf(actor, situation)
  const names = elements.map(({ element }) =>
    nameOf({ type: 'element', id: element }, situation.model),
  )
  const more = names.length - mostNamed
  const told = more > 0 ? [...names.slice(0, mostNamed), `${more} more`] : names
  const places = [...told, ...(wires.length > 0 ? ['the wire of any flow'] : [])]
  if (places.length === 0) {
    return 'Nothing here is open to them by how they get in. Choose where they start to see their ways in.'
  }
  return `As long as nobody chooses: ${listed(places)}.`
}
