import type { Command } from './command'

/** What the command line can do. */
export function helpForAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length))
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)
  return `Corral on the command line: the threats of a model, without a browser.

usage: corral COMMAND …

${lines.join('\n')}

“corral help COMMAND” or “corral COMMAND --help” tells more about one of them;
“corral --version” tells the version.
FILE is any file that Corral opens. Results go to stdout, everything else to stderr.

exit codes
  0  done
  1  check found threats to fail on, or verify a review that is not what was signed
  2  something could not be used, a file, a command or a flag, or a pack is missing
`
}

/** What one command can do. */
export function helpFor({ name, usage, summary, help }: Command): string {
  return `${summary}\n\nusage: corral ${name} ${usage}\n\n${help.replace(/^\n/, '')}\n`
}
