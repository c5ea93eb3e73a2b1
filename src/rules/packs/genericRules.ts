import type { Rule } from '../rule'
import { posedAsOutsider } from './generic/posed-as-outsider'
import { craftedInput } from './generic/crafted-input'
import { deniedRequest } from './generic/denied-request'
import { unrecordedChanges } from './generic/unrecorded-changes'
import { tellingErrors } from './generic/telling-errors'
import { openStoreBehindExposedPart } from './generic/open-store-behind-exposed-part'
import { requestFlood } from './generic/request-flood'
import { sharedStoreLost } from './generic/shared-store-lost'
import { outsideServiceFails } from './generic/outside-service-fails'
import { excessRights } from './generic/excess-rights'

/** Elements and flows of which only the plain shape is known: 8xx. */
export const genericRules: readonly Rule[] = [
  posedAsOutsider,
  craftedInput,
  deniedRequest,
  unrecordedChanges,
  tellingErrors,
  openStoreBehindExposedPart,
  requestFlood,
  sharedStoreLost,
  outsideServiceFails,
  excessRights,
]
