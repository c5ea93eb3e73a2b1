import type { Rule } from '../rule'
import { botRules } from './botRules'
import { apiRules } from './apiRules'
import { languageModelRules } from './languageModelRules'
import { toolRules } from './toolRules'
import { storeRules } from './storeRules'
import { connectionRules } from './connectionRules'
import { supplyChainRules } from './supplyChainRules'
import { programmeRules } from './programmeRules'
import { peopleRules } from './peopleRules'
import { genericRules } from './genericRules'
import type { RulePack } from './pack'

/** Every rule that comes with the app, in the order of their families. */
export const library: readonly Rule[] = [
  ...botRules,
  ...apiRules,
  ...languageModelRules,
  ...toolRules,
  ...storeRules,
  ...connectionRules,
  ...supplyChainRules,
  ...programmeRules,
  ...peopleRules,
  ...genericRules,
]

export const libraryPack: RulePack = {
  id: 'corral/bots',
  version: '1.0.0',
  name: 'Bots and agents',
  rules: library,
}
