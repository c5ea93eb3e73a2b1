/** Hands what a file holds to the browser to be saved. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read the blob by the next turn; keeping the address would keep what it holds.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
