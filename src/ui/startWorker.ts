/** The page lets scripts be fetched only by way of this policy, which `page/policy.ts` names. */
const POLICY = 'corral#script-url'

interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string
}

interface TrustedTypes {
  readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses
}

let policy: ScriptAddresses | null = null

/** Starts a worker from a script of the app itself: a module, or such as a library brings along. */
export function startWorker(address: string, type: WorkerType = 'classic'): Worker {
  policy ??= trusted() ?? { createScriptURL: own }
  return new Worker(policy.createScriptURL(address), { type })
}

/** Where the browser knows of no policies, none is asked for. */
function trusted(): ScriptAddresses | undefined {
  // Older browsers have no such thing, and the types know of none.
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return trustedTypes?.createPolicy(POLICY, { createScriptURL: own })
}

function own(address: string): string {
  if (new URL(address, location.href).origin === location.origin) return address
  throw new Error('Scripts come from Corral itself only.')
}
