import { Plus, X } from 'lucide-react'
import type { Dimension } from '@/model/edits/scale'
import type { AnsweringControl, OwnThreat } from '@/model/ownThreat'
import { answerOwnThreat, unanswerOwnThreat } from '@/review/ownThreats'
import { useEdit, useModel, useModelParts } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { IconButton } from '@/ui/IconButton'
import { Menu, MenuItem, MenuTrigger } from '@/ui/Menu'
import { Select } from '@/ui/Select'
import { useCatalogue, useControlOf } from '../catalogue'
import { ControlLink } from '../ControlLink'
import { controlsFor } from '../inspector/controlsFor'
import { TryButton } from '../lens/TryButton'
import rows from '../threatRow.module.css'
import { namesOf } from '@/rules/explain/nameOf'
import { ControlProgress } from './ControlProgress'
import detail from './detail.module.css'
import styles from './threats.module.css'

/** The controls that answer a threat written by hand: how far each lowers it, and how far it has come. */
export function OwnThreatControls({ threat }: { readonly threat: OwnThreat }) {
  const { controls = [] } = threat
  const isRated = threat.likelihood !== null && threat.impact !== null
  return (
    <section className={detail.block} aria-label="Controls that answer it">
      <h3 className={detail.heading}>Controls that answer it</h3>
      {controls.length > 0 && !isRated && (
        <p className={styles.quiet}>They lower it once its likelihood and impact are rated.</p>
      )}
      <ul className={detail.cards}>
        {controls.map((answering) => (
          <ControlCard key={answering.control} threat={threat} answering={answering} />
        ))}
      </ul>
      <AddControl threat={threat} />
    </section>
  )
}

interface ControlCardProps {
  readonly threat: OwnThreat
  readonly answering: AnsweringControl
}

function ControlCard({ threat, answering }: ControlCardProps) {
  const { control } = answering
  const edit = useEdit()
  const name = useControlOf()(control)?.name ?? control
  const where = useModel((model) => namesOf(threat.on, model))
  const placed = [{ control, on: threat.on }]
  return (
    <li className={detail.card}>
      <span className={detail.cardText}>
        <ControlLink id={control}>{name}</ControlLink>
        <span className={rows.where}>on {where}</span>
      </span>
      <div className={styles.pair}>
        <Lowers threat={threat} answering={answering} dimension="likelihood" name={name} />
        <Lowers threat={threat} answering={answering} dimension="impact" name={name} />
      </div>
      <span className={styles.actions}>
        <TryButton name={name} placed={placed} />
        <ControlProgress name={name} placed={placed} />
        <IconButton
          label={`${name} does not answer it`}
          onPress={() =>
            edit('Take control off threat', (model) => unanswerOwnThreat(model, threat.id, control))
          }
        >
          <X aria-hidden />
        </IconButton>
      </span>
    </li>
  )
}

const amounts = (['0', '1', '2', '3', '4'] as const).map((id) => ({
  id,
  label: id === '0' ? 'Not at all' : `By ${id} ${id === '1' ? 'level' : 'levels'}`,
}))

interface LowersProps extends ControlCardProps {
  readonly dimension: Dimension
  readonly name: string
}

function Lowers({ threat, answering, dimension, name }: LowersProps) {
  const edit = useEdit()
  return (
    <Select
      label={dimension === 'likelihood' ? 'Lowers likelihood' : 'Lowers impact'}
      options={amounts}
      value={amounts.find(({ id }) => Number(id) === answering[dimension])?.id ?? null}
      onChange={(id) =>
        edit(`Say what “${name}” lowers`, (model) =>
          answerOwnThreat(model, threat.id, { ...answering, [dimension]: Number(id) }),
        )
      }
    />
  )
}

function AddControl({ threat }: { readonly threat: OwnThreat }) {
  const edit = useEdit()
  const catalogue = useCatalogue() ?? none
  const fitting = useModelParts((model) =>
    threat.on.reduce<typeof catalogue>((rest, on) => controlsFor(model, on, rest), catalogue),
  )
  const taken = new Set(threat.controls?.map(({ control }) => control))
  const possible = fitting.filter(({ id }) => !taken.has(id))
  if (possible.length === 0) {
    return <p className={styles.quiet}>No further control fits all of its records.</p>
  }
  const add = (control: unknown) =>
    edit('Answer threat with control', (model) =>
      answerOwnThreat(model, threat.id, { control: String(control), likelihood: 1, impact: 0 }),
    )
  return (
    <div>
      <MenuTrigger>
        <Button size="small" variant="quiet">
          <Plus aria-hidden /> Add a control that answers it
        </Button>
        <Menu onAction={add}>
          {possible.map(({ id, name }) => (
            <MenuItem key={id} id={id} label={name} />
          ))}
        </Menu>
      </MenuTrigger>
    </div>
  )
}

const none: readonly never[] = []
