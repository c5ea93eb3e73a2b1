import { Copy } from 'lucide-react'
import { useState } from 'react'
import { counted } from '@/model/counted'
import type { OwnThreatId } from '@/model/id'
import type { Model } from '@/model/model'
import type { OwnThreat } from '@/model/ownThreat'
import { type Subject, subjectKey } from '@/model/subject'
import { copyOwnThreat } from '@/review/ownThreats'
import { nameOf } from '@/rules/explain/nameOf'
import { newId } from '@/store/newId'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { CheckboxGroup } from '@/ui/Checkbox'
import { Dialog } from '@/ui/Dialog'
import { useUndoable } from '@/store/undoable'
import { placesOf } from './placesOf'
import styles from './threats.module.css'

/** Says the same threat about other records, each with a decision of its own. */
export function CopyToRecords({ threat }: { readonly threat: OwnThreat }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        <Copy aria-hidden /> Copy to other records
      </Button>
      {isOpen && <Choice threat={threat} onClose={() => setOpen(false)} />}
    </>
  )
}

interface ChoiceProps {
  readonly threat: OwnThreat
  readonly onClose: () => void
}

function Choice({ threat, onClose }: ChoiceProps) {
  const change = useUndoable()
  const model = useModel((whole) => whole)
  const [chosen, choose] = useState<readonly string[]>([])
  const groups = otherPlaces(model, threat)
  const copy = () => {
    const places = groups
      .flatMap((group) => group.places)
      .filter((on) => chosen.includes(subjectKey(on)))
      .map((on) => ({ id: newId<OwnThreatId>(), on }))
    const count = counted(places.length, 'record')
    change('Copy threat', `Copied the threat to ${count}`, (now) =>
      copyOwnThreat(now, threat.id, places),
    )
    onClose()
  }
  return (
    <Dialog
      title="Copy to other records"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={chosen.length === 0} onPress={copy}>
            {chosen.length === 0 ? 'Copy' : `Copy to ${String(chosen.length)}`}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {groups.map(({ title, places }) => (
          <CheckboxGroup
            key={title}
            label={title}
            options={places.map((on) => ({ id: subjectKey(on), label: nameOf(on, model) }))}
            value={chosen.filter((key) => places.some((on) => subjectKey(on) === key))}
            onChange={(keys) =>
              choose([
                ...chosen.filter((key) => !places.some((on) => subjectKey(on) === key)),
                ...keys,
              ])
            }
          />
        ))}
      </div>
    </Dialog>
  )
}

/** The records that the threat is not about yet. */
function otherPlaces(model: Model, { on }: OwnThreat) {
  const taken = new Set(on.map(subjectKey))
  return placesOf(model)
    .map(({ title, places }) => ({
      title,
      places: places.filter((subject: Subject) => !taken.has(subjectKey(subject))),
    }))
    .filter(({ places }) => places.length > 0)
}
