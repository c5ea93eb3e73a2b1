import { Ban, Check, Circle, Clock } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { AppliedControlId } from '@/model/id'
import type { Model } from '@/model/model'
import { type Subject, subjectKey } from '@/model/subject'
import { applyControl } from '@/review/appliedControls'
import { isInPlace } from '@/review/controls/comparisons'
import type { AskedPlace } from '@/review/controls/controlCoverage'
import type { Control } from '@/rules/control'
import { nameOf } from '@/rules/explain/nameOf'
import type { Situation } from '@/rules/situation'
import { newId } from '@/store/newId'
import { useAnalysis } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { threatBehind } from '../lens/threatBehind'
import { ThreatsBehind } from '../lens/ThreatsBehind'
import { useOpenThreat } from '../useOpenThreat'
import { useUndoable } from '@/store/undoable'
import { useName } from '../useNames'
import { counted } from '@/model/counted'
import sideStyles from './side.module.css'
import styles from './controls.module.css'
import { useShowRecord } from './useShowRecord'

/** So many records are listed at once. */
const PORTION = 20

interface PlaceListProps {
  readonly control: Control
  readonly places: readonly AskedPlace[]
}

const order: readonly AskedPlace['state'][] = ['missing', 'planned', 'inPlace', 'excepted']

/** The records where rules ask for a control, those without it first. */
export function PlaceList({ control, places }: PlaceListProps) {
  const [shown, setShown] = useState(PORTION)
  const sorted = places.toSorted(
    (one, other) =>
      order.indexOf(one.state) - order.indexOf(other.state) ||
      other.threats.length - one.threats.length,
  )
  return (
    <>
      <ul className={sideStyles.places}>
        {sorted.slice(0, shown).map((place) => (
          <PlaceItem key={subjectKey(place.subject)} control={control} place={place} />
        ))}
      </ul>
      {sorted.length > shown && (
        <Button size="small" variant="quiet" onPress={() => setShown(shown + PORTION)}>
          Show {Math.min(PORTION, sorted.length - shown)} more
        </Button>
      )}
    </>
  )
}

const marks: { readonly [State in AskedPlace['state']]: ReactNode } = {
  inPlace: <Check aria-hidden />,
  planned: <Clock aria-hidden />,
  missing: <Circle aria-hidden />,
  excepted: <Ban aria-hidden />,
}

interface PlaceItemProps {
  readonly control: Control
  readonly place: AskedPlace
}

function PlaceItem({ control, place }: PlaceItemProps) {
  const { subject, state, threats } = place
  const show = useShowRecord()
  const open = useOpenThreat()
  const name = useName(subject)
  const { words, isByWider } = useStanding(control, place)
  const { plan, except } = usePutting(control, subject, name)
  return (
    <li className={sideStyles.place} data-state={state}>
      {marks[state]}
      <span className={sideStyles.effectText}>
        <button type="button" className={styles.placeLink} onClick={() => show(subject)}>
          {name}
        </button>
        <span className={sideStyles.why}>
          {words} ·{' '}
          <ThreatsBehind
            label={`asked for by ${counted(threats.length, 'threat')}`}
            threats={threats.map((threat) => threatBehind(threat, 'residual'))}
            onOpen={open}
          />
        </span>
      </span>
      {state === 'missing' && (
        <Button size="small" variant="quiet" aria-label={`Plan it on ${name}`} onPress={plan}>
          Plan
        </Button>
      )}
      {isByWider && (
        <Button size="small" variant="quiet" aria-label={`Except ${name}`} onPress={except}>
          Except
        </Button>
      )}
    </li>
  )
}

/** Says of the record by itself that the control is planned there, or is not to be there. */
function usePutting({ id: control }: Control, on: Subject, name: string) {
  const change = useUndoable()
  const as = (status: 'planned' | 'rejected') => (model: Model) =>
    applyControl(model, { id: newId<AppliedControlId>(), control, on, status })
  return {
    plan: () => change('Plan control', `Planned on ${name}.`, as('planned')),
    except: () =>
      change(
        'Except from default control',
        `${name} is an exception now. Say why in its notes.`,
        as('rejected'),
      ),
  }
}

/** How far it has come there, and whether something wider speaks for the record. */
interface StandingThere {
  readonly words: string
  readonly isByWider?: boolean
}

function useStanding(control: Control, place: AskedPlace): StandingThere {
  const situation = useAnalysis((analysis) => analysis?.situation)
  switch (place.state) {
    case 'missing':
      return { words: 'Missing' }
    case 'excepted':
      return { words: 'Rejected here' }
    case 'planned':
      return place.applied ? { words: 'Planned' } : plannedBy(control, situation)
    case 'inPlace':
      return place.applied && isInPlace(place.applied)
        ? { words: 'In place' }
        : standingBy(control, place.subject, situation)
  }
}

/** A default speaks for every record that does not reject it. */
function plannedBy({ id }: Control, situation: Situation | undefined): StandingThere {
  const applied = Object.values(situation?.model.controls ?? {})
  const isDefault = applied.some(({ control, on }) => control === id && on.type === 'model')
  return isDefault
    ? { words: 'Planned by default', isByWider: true }
    : { words: 'Planned by what stands around it' }
}

/** What speaks for a record on which the control itself does not stand. */
function standingBy(
  control: Control,
  subject: Subject,
  situation: Situation | undefined,
): StandingThere {
  const effect = control.effects.find(({ on }) => on === subject.type)
  const origin = effect && situation?.factOf(subject, effect.property).origin
  if (!situation || origin?.from !== 'control') return { words: 'So by the answers' }
  const source = situation.model.controls[origin.control]
  if (source?.control !== control.id) return { words: 'So by another control' }
  return source.on.type === 'model'
    ? { words: 'In place by default', isByWider: true }
    : { words: `In place on ${nameOf(source.on, situation.model)}`, isByWider: true }
}
