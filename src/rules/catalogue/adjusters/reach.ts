import { all, any, crosses, exists, has, not, oneOf } from '../../condition'
import type { Adjuster } from '../../rule'

export const exposed: Adjuster = {
  id: 'exposed',
  when: oneOf('self.$exposure', 'internet'),
  likelihood: 1,
  impact: 0,
  reason: 'it is reachable from the internet',
}

export const internal: Adjuster = {
  id: 'internal',
  when: oneOf('self.$exposure', 'none'),
  likelihood: -1,
  impact: 0,
  reason: 'nothing outside can reach it',
}

export const group: Adjuster = {
  id: 'group',
  when: has('self.groupChat'),
  likelihood: 1,
  impact: 0,
  reason: 'it works in rooms with several people',
}

/** The flow crosses into or out of parts that others run. */
export const crossesPublic: Adjuster = {
  id: 'crossesPublic',
  when: crosses('internet', 'third-party', 'user-device'),
  likelihood: 1,
  impact: 0,
  reason: 'it leaves the parts that you control',
}

/** The flow crosses a boundary, but none around parts that others run: that counts by itself. */
export const crossesAny: Adjuster = {
  id: 'crossesAny',
  when: all(crosses(), not(crosses('internet', 'third-party', 'user-device'))),
  likelihood: 1,
  impact: 0,
  reason: 'it crosses a trust boundary',
}

export const openStore: Adjuster = {
  id: 'openStore',
  when: oneOf('self.restrictsAccess', 'no'),
  likelihood: 1,
  impact: 0,
  reason: 'access to it is not restricted',
}

/** What calls it also signs in to servers of others, each of which could try the token here. */
export const clientKnowsOthers: Adjuster = {
  id: 'clientKnowsOthers',
  when: exists(
    'in',
    exists(
      'out',
      all(
        oneOf('peer.$kind', 'mcp-server', 'tool', 'third-party-api'),
        any(oneOf('peer.$zone', 'third-party'), oneOf('peer.hosting', 'third-party')),
      ),
      { of: 'peer' },
    ),
  ),
  likelihood: 1,
  impact: 0,
  reason: 'what calls it gives tokens to servers of others too',
}

export const passwordAlone: Adjuster = {
  id: 'passwordAlone',
  when: oneOf('self.mfa', 'no'),
  likelihood: 1,
  impact: 0,
  reason: 'a password alone opens it',
}

/** The queue that a message comes through is known to take it from anybody. */
export const openChannel: Adjuster = {
  id: 'openChannel',
  when: any(oneOf('source.authenticatesCallers', 'no'), oneOf('source.restrictsAccess', 'no')),
  likelihood: 1,
  impact: 0,
  reason: 'anybody near it can write to the channel',
}

/** People sign in from where anyone can act. */
export const openLogin: Adjuster = {
  id: 'openLogin',
  when: exists('in', oneOf('peer.$exposure', 'internet')),
  likelihood: 1,
  impact: 0,
  reason: 'anybody can try to sign in',
}
