/** A message in passing, with at most one thing to do about it. */
export interface Toast {
  readonly id: number
  readonly message: string
  readonly action: ToastAction | undefined
}

export interface ToastAction {
  readonly label: string
  readonly run: () => void
}

const AT_ONCE = 3

let toasts: readonly Toast[] = []
let lastId = 0
const listeners = new Set<() => void>()

/** Shows a message at the foot of the page and says it to screen readers. Returns the way to take it off. */
export function toast(message: string, action?: ToastAction): () => void {
  lastId += 1
  const id = lastId
  // What an older message offers may no longer be the thing to do.
  const others = action ? toasts.filter((shown) => !shown.action) : toasts
  publish([...others, { id, message, action }].slice(-AT_ONCE))
  return () => dismissToast(id)
}

/** Takes a message off the page. */
export function dismissToast(id: number): void {
  publish(toasts.filter((shown) => shown.id !== id))
}

/** The messages on the page, oldest first. */
export function currentToasts(): readonly Toast[] {
  return toasts
}

/** Calls back whenever the messages change; returns the way to stop it. */
export function onToasts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function publish(next: readonly Toast[]) {
  toasts = next
  for (const listener of listeners) listener()
}
