import { Trash2 } from 'lucide-react'
import { useCallback } from 'react'
import type { AppliedControl } from '@/model/appliedControl'
import { editControl, removeControl, setVerifiedOn } from '@/review/appliedControls'
import { isInPlace, withAndWithout } from '@/review/controls/comparisons'
import { statusWords } from '@/review/controls/statusWords'
import type { Control } from '@/rules/control'
import { useModel } from '@/store/workspace'
import { Button } from '@/ui/Button'
import { ExternalLink } from '@/ui/ExternalLink'
import { TypedField } from '../TypedField'
import { useName } from '../useNames'
import { useUndoable } from '@/store/undoable'
import styles from './controls.module.css'
import sideStyles from './side.module.css'
import { type Compare, useEffectsOf } from './effectsContext'
import { EffectList } from './EffectList'
import { isDefault } from './isDefault'
import { linksIn } from './linksIn'
import { Section } from './Section'
import type { Asking } from './useControlQuery'
import { useShowRecord } from './useShowRecord'

interface AppliedDetailProps {
  readonly applied: AppliedControl
  readonly control: Control | undefined
  readonly asking: Asking
}

/** A control on one record or on the whole model: what it does there, and what is noted about it. */
export function AppliedDetail({ applied, control, asking }: AppliedDetailProps) {
  const { id } = applied
  const compare: Compare = useCallback((model) => withAndWithout(model, id), [id])
  const effects = useEffectsOf(control ? compare : null)
  return (
    <>
      <Where applied={applied} control={control} />
      {control && (
        <Button size="small" onPress={() => asking.change({ open: control.id })}>
          All about this control
        </Button>
      )}
      <Section title={isInPlace(applied) ? 'What it does' : 'What it would do'}>
        {control ? (
          <EffectList effects={effects} isInPlace={isInPlace(applied)} />
        ) : (
          <p className={styles.quiet}>
            No rule knows this control, so it lowers no threat by itself. It is kept with its owner
            and its evidence; what it protects can be said in the answers of the record, or by
            levels that you set on a threat.
          </p>
        )}
      </Section>
      <Notes applied={applied} />
      <Remove applied={applied} />
    </>
  )
}

function Where({ applied, control }: Pick<AppliedDetailProps, 'applied' | 'control'>) {
  const { on, status } = applied
  const name = useName(on)
  const show = useShowRecord()
  return (
    <p className={sideStyles.where}>
      <span className={styles.tag} data-status={status}>
        {statusWords[status]}
      </span>
      {on.type === 'model' ? (
        <span>
          {isDefault(applied, control)
            ? 'On the whole model, as the default for every record that does not reject it'
            : 'On the whole model'}
        </span>
      ) : (
        <button type="button" className={styles.placeLink} onClick={() => show(on)}>
          {name}
        </button>
      )}
    </p>
  )
}

function Notes({ applied }: { readonly applied: AppliedControl }) {
  const { id, evidence, status } = applied
  const links = linksIn(evidence)
  return (
    <Section title="Notes">
      {applied.control === null && (
        <TypedField
          label="Name of the control"
          value={applied.name}
          step="Rename control"
          mergeKey={`control:name:${id}`}
          change={(model, name) => editControl(model, id, { name })}
        />
      )}
      {status === 'verified' && (
        <TypedField
          label="Found to work on"
          type="date"
          value={applied.verifiedOn ?? ''}
          step="Set day of verification"
          mergeKey={`control:verifiedOn:${id}`}
          change={(model, day) => setVerifiedOn(model, id, day || null)}
        />
      )}
      <TypedField
        label="Evidence"
        isLong
        value={evidence}
        step="Note evidence"
        mergeKey={`control:evidence:${id}`}
        placeholder="Where it can be seen that it is in place: words, links"
        change={(model, text) => editControl(model, id, { evidence: text })}
      />
      {links.length > 0 && (
        <ul className={sideStyles.links} aria-label="Links of the evidence">
          {links.map((link) => (
            <li key={link}>
              <ExternalLink href={link}>{link.replace(/^https:\/\//, '')}</ExternalLink>
            </li>
          ))}
        </ul>
      )}
      <TypedField
        label={status === 'rejected' ? 'Why it is rejected, and other notes' : 'Notes'}
        isLong
        value={applied.notes}
        step="Note about control"
        mergeKey={`control:notes:${id}`}
        change={(model, notes) => editControl(model, id, { notes })}
      />
    </Section>
  )
}

function Remove({ applied }: { readonly applied: AppliedControl }) {
  const change = useUndoable()
  const isThere = useModel((model) => applied.id in model.controls)
  return (
    <div>
      <Button
        size="small"
        variant="quiet"
        isDisabled={!isThere}
        onPress={() =>
          change('Take control off', 'The control was taken off.', (model) =>
            removeControl(model, applied.id),
          )
        }
      >
        <Trash2 aria-hidden /> Take it off
      </Button>
    </div>
  )
}
