import { changeAbout } from '@/model/edits/records'
import type { Model } from '@/model/model'
import type { SetAside } from '@/model/setAside'
import type { Day } from '@/model/text'
import type { Gain } from './gain'

/** How much a gain is, as it is remembered with what was set aside. */
export type Counts = Pick<SetAside, 'critical' | 'high' | 'withdrawn'>

/** The counts of a gain. */
export function countsOf({ out, withdrawn }: Gain): Counts {
  return {
    critical: out.critical.length,
    high: out.high.length,
    withdrawn: withdrawn.length,
  }
}

/** Whether something gains otherwise than when it was set aside, so that it is worth another look. */
export function gainsOtherwise(before: Counts, now: Counts): boolean {
  return (
    before.critical !== now.critical ||
    before.high !== now.high ||
    before.withdrawn !== now.withdrawn
  )
}

/** The model with something set aside, and why. */
export function setAside(
  model: Model,
  key: string,
  { reason, on, counts }: { readonly reason: string; readonly on: Day; readonly counts: Counts },
): Model {
  return changeAbout(model, {
    setAside: { ...model.about.setAside, [key]: { reason, on, ...counts } },
  })
}

/** The model with something brought back that was set aside. */
export function bringBack(model: Model, key: string): Model {
  const { setAside: all = {}, ...about } = model.about
  if (!Object.hasOwn(all, key)) return model
  const { [key]: _, ...rest } = all
  if (Object.keys(rest).length === 0) return { ...model, about }
  return changeAbout(model, { setAside: rest })
}
