interface Policy {
  readonly createScriptURL: (address: string) => string
}

interface Policies {
  readonly createPolicy: (name: string, policy: Policy) => Policy
}

let policy: Policy | undefined

/**
 * Starts a worker of ours, by the address that the build gives it. Where the browser asks for trusted
 * addresses it is vouched for: `worker-src` keeps all but our own scripts out.
 */
export function startWorker(address: string): Worker {
  return new Worker(trusted(address), { type: 'module' })
}

function trusted(address: string): string {
  // Not every browser has them, and the DOM library of TypeScript knows nothing of them.
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }
  policy ??= trustedTypes?.createPolicy('corral#script-url', { createScriptURL: (url) => url })
  return policy ? policy.createScriptURL(address) : address
}
