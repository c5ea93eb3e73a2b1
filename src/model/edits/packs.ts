import type { Model } from '../model'
import { changeAbout } from './records'

/** The model with a rule pack switched on or off. What was decided about its threats stays. */
export function switchPack(model: Model, id: string, isOn: boolean): Model {
  const { packs } = model.about
  if (packs.includes(id) === isOn) return model
  return changeAbout(model, {
    packs: isOn ? [...packs, id] : packs.filter((each) => each !== id),
  })
}
