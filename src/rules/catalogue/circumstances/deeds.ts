import {
  type Condition,
  all,
  any,
  exists,
  has,
  lacks,
  not,
  oneOf,
  overlaps,
  sure,
} from '../../condition'
import { holdsThingsOfPeople } from './people'

/** A memory of several agents in which any of them can write what the others take for their own plan. */
export const misleadsOtherAgents = all(
  oneOf('self.$kind', 'memory'),
  exists('in', oneOf('peer.$kind', 'agent', 'orchestrator'), { min: 2 }),
  any(lacks('self.tracksProvenance'), lacks('self.restrictsAccess')),
)

/** It can do more than read and answer, by itself or through its tools. Code in a sandbox is not counted. */
export const changesThings = overlaps(
  'self.$effectiveActions',
  'write-data',
  'delete-data',
  'move-money',
  'moderate-users',
  'manage-access',
  'send-email',
  'run-shell',
  'deploy',
  'approve-changes',
  'spawn-agents',
  'modify-own-config',
)

/** It is let act before a person has agreed. */
export const actsByItself = oneOf('self.autonomy', 'acts-within-limits', 'fully-autonomous')

/** It runs code or commands that somebody wrote while it ran, and not in a sandbox of its own. */
export const runsGeneratedCode = any(
  overlaps('self.actions', 'run-shell'),
  sure(overlaps('self.outputSinks', 'shell')),
  all(
    any(
      overlaps('self.actions', 'execute-code'),
      sure(overlaps('self.outputSinks', 'code-interpreter')),
    ),
    not(exists('out', oneOf('peer.$kind', 'code-sandbox'))),
  ),
)

/** A bot that brings what it is about to do to somebody: it is not known to act without, or only to suggest. */
const asksForApproval = all(
  oneOf('peer.$kind', 'chatbot', 'automation-bot', 'agent', 'orchestrator'),
  not(sure(oneOf('peer.autonomy', 'suggest-only'))),
  any(sure(oneOf('peer.autonomy', 'human-approves')), not(sure(lacks('peer.humanApproval')))),
)

/** What hands a request for approval on to the person. */
const carriesRequests = oneOf(
  'peer.$kind',
  'api',
  'worker',
  'queue',
  'webhook',
  'web-client',
  'admin-console',
  'messaging-platform',
)

/** A person releases what a bot wants to do, of which (as `peer`) something more is true. */
export const approvesFor = (...more: readonly Condition[]): Condition =>
  any(
    exists(
      'in',
      any(
        all(asksForApproval, ...more),
        all(carriesRequests, exists('in', all(asksForApproval, ...more), { of: 'peer' })),
      ),
    ),
    // Only the answer is drawn: the person decides where the bot has asked.
    exists(
      'out',
      all(
        oneOf('peer.$kind', 'messaging-platform', 'web-client', 'admin-console'),
        exists('in', all(asksForApproval, ...more), { of: 'peer' }),
      ),
    ),
  )

/** It fetches such things with rights of its own, and nobody checks those of the person who asks. */
export const servesAllWithItsOwnRights = all(
  oneOf('self.identityModel', 'shared-service-account', 'own-service-identity'),
  not(sure(has('self.enforcesUserAuthz'))),
  exists('out', all(holdsThingsOfPeople, not(sure(has('peer.enforcesUserAuthz'))))),
)

/** Something that one person could gain by, or do harm with. */
const actsOnMoneyOrAccess = overlaps(
  'peer.$effectiveActions',
  'move-money',
  'manage-access',
  'deploy',
  'approve-changes',
)

/** Of a console: what it sets, straight or through what it writes to, is known to act on money or access. */
export const steersMoneyOrAccess = sure(
  exists('out', any(actsOnMoneyOrAccess, exists('adjacent', actsOnMoneyOrAccess, { of: 'peer' }))),
)

/** A receiver within the program of a bot: rights and errors are those of the bot, which is asked itself. */
export const runsInsideBot = all(
  oneOf('self.$kind', 'webhook'),
  exists(
    'out',
    all(
      oneOf('peer.$kind', 'chatbot', 'automation-bot', 'agent', 'orchestrator'),
      sure(oneOf('flow.protocol', 'in-process', 'stdio')),
    ),
  ),
)

/** An agent or a robot that others could be taken for: there are others, or it shares an account. */
export const couldBeAnotherAgent = any(
  all(
    oneOf('self.$kind', 'agent', 'orchestrator'),
    any(has('self.$multiAgent'), sure(oneOf('self.identityModel', 'shared-service-account'))),
  ),
  all(
    oneOf('self.$kind', 'automation-bot'),
    sure(oneOf('self.identityModel', 'shared-service-account')),
  ),
)
