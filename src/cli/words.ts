import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Command } from './command'
import { Unusable } from './unusable'

export type Flags = NonNullable<ParseArgsConfig['options']>

/** The words after a command, told apart. */
export interface Given {
  readonly isOn: (flag: string) => boolean
  /** What was said with a flag that may be given once; null if it was not. */
  readonly value: (flag: string) => string | null
  /** Everything that was said with a flag that may be repeated. */
  readonly values: (flag: string) => readonly string[]
  /** The words that are no flags, in the order of `takes`. */
  readonly files: readonly string[]
}

type Asked = Pick<Command, 'name' | 'flags' | 'takes'>

/** Tells the words after a command apart. Throws `Unusable` for those that it does not know. */
export function givenTo(command: Asked, words: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...words],
    options: command.flags,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const said = tokens.flatMap((token) =>
    token.kind === 'option' ? [optionOf(command, token)] : [],
  )
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const values = (flag: string) => said.flatMap(({ name, value }) => (name === flag ? [value] : []))
  if (values('help').length === 0) {
    checkCount(command, files)
    checkOnce(command, values)
  }
  return {
    isOn: (flag) => values(flag).length > 0,
    value: (flag) => values(flag)[0] ?? null,
    values,
    files,
  }
}

interface OptionToken {
  readonly name: string
  readonly rawName: string
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function optionOf({ name: command, flags }: Asked, token: OptionToken) {
  const { name, rawName, value, inlineValue } = token
  const flag = Object.hasOwn(flags, name) ? flags[name] : undefined
  if (!flag) {
    throw new Unusable(`${command} has no flag ${rawName}. ${flagsOf(command)}`)
  }
  if (flag.type === 'boolean') {
    if (value !== undefined) throw new Unusable(`${rawName} takes no value.`)
    return { name, value: '' }
  }
  const isMissing = value === undefined || value === '' || (!inlineValue && /^-./.test(value))
  if (isMissing) throw new Unusable(`${rawName} needs a value. ${flagsOf(command)}`)
  return { name, value }
}

const flagsOf = (command: string) => `“corral ${command} --help” tells the flags.`

function checkCount({ name, takes }: Asked, files: readonly string[]): void {
  const missing = takes.slice(files.length).find((word) => !word.startsWith('['))
  if (missing !== undefined) {
    throw new Unusable(`${name} needs a ${missing}. “corral ${name} --help” tells how.`)
  }
  const extra = files[takes.length]
  if (extra !== undefined) {
    throw new Unusable(`${name} does not know what to do with “${extra}”. ${flagsOf(name)}`)
  }
}

/** Of two values, none can be meant without doubt. A switch that is on twice is on. */
function checkOnce({ flags }: Asked, values: Given['values']): void {
  for (const [flag, { type, multiple }] of Object.entries(flags)) {
    const [one, other] = values(flag)
    if (type === 'boolean' || multiple === true || other === undefined) continue
    throw new Unusable(`--${flag} may be given once, and it says “${one}” and “${other}”.`)
  }
}
