import { preview } from 'vite'
import { inProject } from '../process/root.mjs'

/** Serves the build on this machine only, on the next free port when the usual one is taken. */
export async function serve() {
  const server = await preview({ root: inProject(), logLevel: 'warn' })
  const address = server.resolvedUrls.local[0]
  const usual = server.config.preview.port

  console.log(`\nCorral is at ${address}`)
  if (new URL(address).port !== String(usual)) {
    console.log(`Port ${usual} is taken. Browsers keep data apart for each port, so models`)
    console.log(`that were made at port ${usual} do not show here.`)
  }
  console.log('Stop it with Ctrl+C.')
  return address
}
