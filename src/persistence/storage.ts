/** Whether the browser may throw stored models away when the disk is full. */
export type Protection = 'protected' | 'best-effort' | 'unknown'

/** How safe stored models are, and how much room they take, in bytes where the browser tells. */
export interface StorageReport {
  readonly protection: Protection
  readonly usage: number | null
  /** What the browser would allow at most; a full disk comes earlier. */
  readonly quota: number | null
}

/** Asks the browser to keep the models for good. Call it at the first real edit. Never throws. */
export async function askForProtection(): Promise<Protection> {
  const storage = storageManager()
  if (!storage?.persist) return protectionNow()
  return storage.persist().then(
    (granted): Protection => (granted ? 'protected' : 'best-effort'),
    () => 'unknown',
  )
}

/** How the models are kept now. Never throws. */
export async function storageReport(): Promise<StorageReport> {
  const estimate = await storageManager()
    ?.estimate?.()
    .catch(() => undefined)
  return {
    protection: await protectionNow(),
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
  }
}

async function protectionNow(): Promise<Protection> {
  const storage = storageManager()
  if (!storage?.persisted) return 'unknown'
  return storage.persisted().then(
    (granted): Protection => (granted ? 'protected' : 'best-effort'),
    () => 'unknown',
  )
}

/** Pages that are not secure, and older browsers, have none or only a part of it. */
function storageManager(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage
}
