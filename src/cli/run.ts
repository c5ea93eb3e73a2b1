import type { Command } from './command'
import { checkCommand } from './commands/check'
import { diffCommand } from './commands/diff'
import { evaluateCommand } from './commands/evaluate'
import { importCommand } from './commands/import'
import { reportCommand } from './commands/report'
import { rulesCommand } from './commands/rules'
import { verifyCommand } from './commands/verify'
import { helpFor, helpForAll } from './help'
import { done, type Outcome } from './outcome'
import type { System } from './system'
import { Unusable } from './unusable'
import { givenTo } from './words'

export const commands: readonly Command[] = [
  evaluateCommand,
  checkCommand,
  rulesCommand,
  importCommand,
  diffCommand,
  verifyCommand,
  reportCommand,
]

/** Does what the words of the command line ask for. Throws or rejects with `Unusable` when that cannot be done. */
export function run(words: readonly string[], system: System): Outcome | Promise<Outcome> {
  const [first, ...rest] = words
  if (first === '--help' || first === '-h') return done(helpForAll(commands))
  if (first === 'help') return done(helpOn(rest))
  if (first === '--version') return done(`${system.version}\n`)
  const command = commandCalled(first)
  const given = givenTo({ ...command, flags: { ...command.flags, help } }, rest)
  return given.isOn('help') ? done(helpFor(command)) : command.run(given, system)
}

const help = { type: 'boolean', short: 'h' } as const

/** What `corral help` says: of the command that is named, or of all. */
function helpOn([name, extra]: readonly string[]): string {
  if (extra !== undefined) {
    throw new Unusable(`help does not know what to do with “${extra}”. Name one command.`)
  }
  const isForAll = name === undefined || name === 'help' || name === '--help' || name === '-h'
  return isForAll ? helpForAll(commands) : helpFor(commandCalled(name))
}

function commandCalled(word: string | undefined): Command {
  const command = commands.find(({ name }) => name === word)
  if (!command) throw new Unusable(notKnown(word))
  return command
}

function notKnown(first: string | undefined): string {
  const names = commands.map(({ name }) => name).join(', ')
  if (first === undefined) return `Say what to do: ${names}. “corral --help” tells more.`
  const what = first.startsWith('-') ? 'flag' : 'command'
  return `There is no ${what} “${first}”. There are ${names}; “corral --help” tells more.`
}
