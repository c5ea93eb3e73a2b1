import { closeDialog, dialogs } from './dialogs'

/**
 * Writes what is typed into the palette while that is still being fetched: who opens it goes on typing
 * at once, and those letters are no shortcuts. The result ends it.
 */
export function typeAhead(): () => void {
  addEventListener('keydown', note, true)
  return () => removeEventListener('keydown', note, true)
}

function note(event: KeyboardEvent): void {
  if (document.activeElement?.closest('[role="dialog"]')) return
  if (event.key === 'Escape') closeDialog()
  else if (event.key === 'Backspace' || isWritten(event)) {
    dialogs.setState(({ sought }) => ({ sought: typedOn(sought, event) }))
  } else return
  event.preventDefault()
  event.stopPropagation()
}

/** A text after one more key. */
export function typedOn(text: string, event: KeyboardEvent): string {
  if (event.key === 'Backspace') return text.slice(0, -1)
  return isWritten(event) ? text + event.key : text
}

/** Whether a key stands for a letter or a sign that is written. */
function isWritten({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey
}
