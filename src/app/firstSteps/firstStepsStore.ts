import { createStore } from 'zustand/vanilla'

interface FirstStepsState {
  /** Whether the list was put away for good. */
  readonly isDismissed: boolean
  /** Whether a model was ever exported in this browser; the model does not say it. */
  readonly hasExported: boolean
}

const keys = { isDismissed: 'corral.firstSteps.dismissed', hasExported: 'corral.exported' } as const

/** What the first steps remember in this browser. */
export const firstStepsStore = createStore<FirstStepsState>()(() => ({
  isDismissed: remembered(keys.isDismissed),
  hasExported: remembered(keys.hasExported),
}))

/** Notes one of them, at once and for the next time. */
export function noteFirstSteps(name: keyof FirstStepsState, isSo: boolean): void {
  if (firstStepsStore.getState()[name] === isSo) return
  firstStepsStore.setState({ [name]: isSo })
  try {
    if (isSo) localStorage.setItem(keys[name], 'yes')
    else localStorage.removeItem(keys[name])
  } catch {
    // Without storage it is known as long as the page is open.
  }
}

function remembered(key: string): boolean {
  try {
    return localStorage.getItem(key) === 'yes'
  } catch {
    return false
  }
}
