import { ArrowRightLeft, MoveRight } from 'lucide-react'
import { memo, useMemo } from 'react'
import { reverseFlow } from '@/model/edits/drawing'
import { reconnectFlow } from '@/model/edits/reconnect'
import type { ElementId, FlowId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { kindEntry } from '@/model/vocabulary/elementKinds'
import { useEdit, useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { KindIcon } from '@/ui/KindIcon'
import { Select } from '@/ui/Select'
import styles from './inspector.module.css'
import { Later } from './Later'
import { RecordSections } from './RecordSections'
import { ScopeField } from './ScopeField'
import { NameField, TagsField } from './WordFields'

/** Everything that can be said of one flow. */
export function FlowInspector({ id }: { readonly id: FlowId }) {
  const exists = useModel((model) => id in model.flows)
  const subjects = useMemo((): readonly Subject[] => [{ type: 'flow', id }], [id])
  if (!exists) return null
  return (
    <>
      <div key={id} className={styles.head}>
        <p className={styles.what}>
          <MoveRight aria-hidden /> Data flow
        </p>
        <NameField subjects={subjects} />
        <Ends id={id} />
      </div>
      <Later>
        <Sections key={id} id={id} />
      </Later>
    </>
  )
}

const Sections = memo(function Sections({ id }: { readonly id: FlowId }) {
  const subject = useMemo((): Subject => ({ type: 'flow', id }), [id])
  const subjects = useMemo(() => [subject], [subject])
  return (
    <RecordSections subject={subject} assetsTitle="Assets carried">
      <TagsField subjects={subjects} />
      <ScopeField subjects={subjects} />
    </RecordSections>
  )
})

/** Where the flow starts and ends: choosing another element reconnects it. */
function Ends({ id }: { readonly id: FlowId }) {
  const edit = useEdit()
  const from = useModel(({ flows }) => flows[id]?.from ?? null)
  const to = useModel(({ flows }) => flows[id]?.to ?? null)
  const elements = Object.values(useModel((model) => model.elements))
  const options = elements.map((element) => ({
    id: String(element.id),
    label: element.name.trim() || kindEntry(element.kind).label,
    icon: <KindIcon kind={element.kind} />,
  }))
  const reconnect = (end: 'from' | 'to') => (chosen: string) => {
    const element: ElementId | undefined = elements.find((one) => one.id === chosen)?.id
    if (element) edit('Reconnect', (whole) => reconnectFlow(whole, id, { [end]: element }))
  }
  return (
    <>
      <div className={styles.pair}>
        <Select label="From" options={options} value={from} onChange={reconnect('from')} />
        <Select label="To" options={options} value={to} onChange={reconnect('to')} />
      </div>
      <div className={styles.end}>
        <Button
          size="small"
          variant="quiet"
          onPress={() => edit('Reverse flow', (whole) => reverseFlow(whole, id))}
        >
          <ArrowRightLeft aria-hidden /> Reverse direction
        </Button>
      </div>
    </>
  )
}
