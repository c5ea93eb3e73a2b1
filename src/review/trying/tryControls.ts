import type { ControlStatus } from '@/model/appliedControl'
import type { Model } from '@/model/model'
import { recordOf } from '@/model/recordOf'
import { subjectKey } from '@/model/subject'
import { applyControl, type NewControl } from '../appliedControls'

/** The model as it would be if some controls stood. Those whose record is gone are left out. */
export function withTried(model: Model, tried: readonly NewControl[]): Model {
  return placed(model, tried, 'implemented', stands)
}

/**
 * The model with the controls that were tried out planned. What is planned or stands already keeps
 * what was said of it.
 */
export function withPlanned(model: Model, tried: readonly NewControl[]): Model {
  return placed(model, tried, 'planned', (status) => status === 'planned' || stands(status))
}

function stands(status: ControlStatus): boolean {
  return status === 'implemented' || status === 'verified'
}

function placed(
  model: Model,
  tried: readonly NewControl[],
  status: ControlStatus,
  isEnough: (status: ControlStatus) => boolean,
): Model {
  return tried.reduce((rest, control) => {
    const there = Object.values(rest.controls).find((known) => isSameControl(known, control))
    const isLost = control.on.type !== 'model' && !recordOf(model, control.on)
    return isLost || (there && isEnough(there.status))
      ? rest
      : applyControl(rest, { ...control, status })
  }, model)
}

/** The same control of the catalogue on the same record. */
export function isSameControl(
  one: Pick<NewControl, 'control' | 'on'>,
  other: Pick<NewControl, 'control' | 'on'>,
): boolean {
  return (
    one.control !== null &&
    one.control === other.control &&
    subjectKey(one.on) === subjectKey(other.on)
  )
}
