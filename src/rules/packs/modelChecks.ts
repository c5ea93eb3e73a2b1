import type { ModelCheck } from '../modelCheck'
import { outsideOfBoundaries } from './checks/outside-of-boundaries'
import { reviewRhythm } from './checks/review-rhythm'
import { storeWithoutData } from './checks/store-without-data'
import { unconnectedElement } from './checks/unconnected-element'

/** Every check that comes with the app, in the order in which a drawing is made. */
export const modelChecks: readonly ModelCheck[] = [
  unconnectedElement,
  outsideOfBoundaries,
  storeWithoutData,
  reviewRhythm,
]
