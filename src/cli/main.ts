import { nodeSystem } from './nodeSystem'
import { oneLine } from './oneLine'
import { run } from './run'
import { Unusable } from './unusable'

/** Runs the command line, writes what comes of it, and gives the code to end with. */
export async function main(words: readonly string[], version: string): Promise<number> {
  const { stdout, stderr } = process
  // Whoever reads the result may stop early, as `head` does.
  stdout.on('error', ignored)
  try {
    const { code, output, notes } = await run(words, nodeSystem(version))
    if (notes !== '') stderr.write(notes)
    if (output !== '') stdout.write(output)
    return code
  } catch (error) {
    stderr.write(`corral: ${oneLine(complaint(error))}\n`)
    return 2
  }
}

const ignored = () => undefined

function complaint(error: unknown): string {
  if (error instanceof Unusable) return error.message
  const message = error instanceof Error ? error.message : String(error)
  return `This is a fault of Corral, not of your file: ${message}`
}
