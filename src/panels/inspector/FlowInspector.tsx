import { ArrowRightLeft, MoveRight } from 'lucide-react'
import { reverseFlow } from '@/model/edits/drawing'
import { reconnectFlow } from '@/model/edits/reconnect'
import type { DataFlow } from '@/model/flow'
import type { ElementId, FlowId } from '@/model/id'
import type { Subject } from '@/model/subject'
import { nameOf } from '@/rules/explain/nameOf'
import { useEdit, useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { Disclosure } from '@/ui/Disclosure'
import { KindIcon } from '@/ui/KindIcon'
import { Select } from '@/ui/Select'
import { QuestionSections } from '../answering/QuestionSections'
import { AssetsField } from './AssetsField'
import { ControlsHere } from './ControlsHere'
import styles from './inspector.module.css'
import { ScopeField } from './ScopeField'
import { ThreatsHere } from './ThreatsHere'
import { DescriptionField, NameField, TagsField } from './WordFields'

/** Everything that can be said of one flow. */
export function FlowInspector({ id }: { readonly id: FlowId }) {
  const flow = useModel((model) => model.flows[id])
  if (!flow) return null
  const subject: Subject = { type: 'flow', id }
  const subjects = [subject]
  return (
    <>
      <div className={styles.head}>
        <p className={styles.what}>
          <MoveRight aria-hidden /> Data flow
        </p>
        <NameField subjects={subjects} />
        <Ends flow={flow} />
      </div>
      <ThreatsHere subjects={subjects} />
      <div className={styles.section}>
        <QuestionSections subjects={subjects} />
      </div>
      <div className={styles.section}>
        <AssetsField title="Assets carried" subjects={subjects} />
      </div>
      <ControlsHere subject={subject} />
      <div className={styles.section}>
        <Disclosure title="Details" isOpenAtFirst>
          <div className={styles.fields}>
            <DescriptionField subjects={subjects} />
            <TagsField subjects={subjects} />
            <ScopeField subjects={subjects} />
          </div>
        </Disclosure>
      </div>
    </>
  )
}

/** Where the flow starts and ends: choosing another element reconnects it. */
function Ends({ flow }: { readonly flow: DataFlow }) {
  const edit = useEdit()
  const model = useModel((whole) => whole)
  const elements = Object.values(model.elements)
  const options = elements.map(({ id, kind }) => ({
    id: String(id),
    label: nameOf({ type: 'element', id }, model),
    icon: <KindIcon kind={kind} />,
  }))
  const reconnect = (end: 'from' | 'to') => (chosen: string) => {
    const element: ElementId | undefined = elements.find(({ id }) => id === chosen)?.id
    if (element) edit('Reconnect', (whole) => reconnectFlow(whole, flow.id, { [end]: element }))
  }
  return (
    <>
      <div className={styles.pair}>
        <Select label="From" options={options} value={flow.from} onChange={reconnect('from')} />
        <Select label="To" options={options} value={flow.to} onChange={reconnect('to')} />
      </div>
      <div className={styles.end}>
        <Button
          size="small"
          variant="quiet"
          onPress={() => edit('Reverse flow', (whole) => reverseFlow(whole, flow.id))}
        >
          <ArrowRightLeft aria-hidden /> Reverse direction
        </Button>
      </div>
    </>
  )
}
