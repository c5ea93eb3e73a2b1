import { exists, oneOf, overlaps } from '../../condition'
import type { Adjuster } from '../../rule'

/** Secrets are known not to be rotated; while nobody has said, it does not count. */
export const noRotation: Adjuster = {
  id: 'noRotation',
  when: oneOf('model.secretRotation', 'no'),
  likelihood: 1,
  impact: 0,
  reason: 'secrets are not rotated on a schedule',
}

export const holdsCredentials: Adjuster = {
  id: 'holdsCredentials',
  when: overlaps('self.$classes', 'credentials'),
  likelihood: 0,
  impact: 1,
  reason: 'credentials pass through it',
}

/** Of a flow to a vendor whose contract is known to allow it. */
export const vendorKeeps: Adjuster = {
  id: 'vendorKeeps',
  when: oneOf('target.providerNoTraining', 'no'),
  likelihood: 1,
  impact: 0,
  reason: 'the vendor may keep what it is sent',
}

/** Of a store: people of the house work in it by hand. */
export const staffLookIn: Adjuster = {
  id: 'staffLookIn',
  when: exists('in', oneOf('peer.$kind', 'operator', 'approver')),
  likelihood: 1,
  impact: 0,
  reason: 'people look into it directly',
}

export const sharedId: Adjuster = {
  id: 'sharedId',
  when: oneOf('self.identityModel', 'shared-service-account'),
  likelihood: 1,
  impact: 0,
  reason: 'others act under the same account',
}
