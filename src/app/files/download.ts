/** Hands a text to the browser to be saved as a file. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read the blob by the next turn; keeping the address would keep the text.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
