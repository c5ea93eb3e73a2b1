/** The longest wait, in milliseconds: a page in the background draws nothing. */
const PATIENCE = 400

/** Resolves when the screen has been drawn, so that what loads next takes nothing from the drawing. */
export function whenDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE)
    // React draws in the first frame, and React Flow places what it has measured in the second.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(timer)
        setTimeout(resolve, 0)
      }),
    )
  })
}
