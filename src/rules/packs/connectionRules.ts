import type { Rule } from '../rule'
import { readableOnTheWay } from './connection/readable-on-the-way'
import { alteredOnTheWay } from './connection/altered-on-the-way'
import { unverifiedServer } from './connection/unverified-server'
import { unprovenCaller } from './connection/unproven-caller'
import { storeReachableFromOutside } from './connection/store-reachable-from-outside'
import { sandboxReachesTrustedPart } from './connection/sandbox-reaches-trusted-part'
import { flatZone } from './connection/flat-zone'
import { untestedTenantWall } from './connection/untested-tenant-wall'

/** Connections and boundaries: 5xx. */
export const connectionRules: readonly Rule[] = [
  readableOnTheWay,
  alteredOnTheWay,
  unverifiedServer,
  unprovenCaller,
  storeReachableFromOutside,
  sandboxReachesTrustedPart,
  flatZone,
  untestedTenantWall,
]
