import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { nodeSystem } from '@/cli/nodeSystem'
import { run } from '@/cli/run'

/* The program as people run it: a process of its own, from the sources as they are now. */
const program = path.resolve('scripts/corral.mjs')
const folder = mkdtempSync(path.join(tmpdir(), 'corral-'))
export const inFolder = (name: string) => path.join(folder, name)

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export function corral(
  words: readonly string[],
  more: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Ran {
  const { cwd = process.cwd(), env = {} } = more
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, out: stdout, err: stderr }
}

/** The same without a process, where that makes no difference and there is much to run. */
export function here(...words: readonly string[]) {
  const outcome = run(words, nodeSystem('0.0.0'))
  if (outcome instanceof Promise) throw new Error('This command takes its time: run `corral`.')
  return { code: outcome.code, out: outcome.output }
}

export function written(name: string, text: string): string {
  writeFileSync(inFolder(name), text)
  return inFolder(name)
}

/** The models that come with Corral. */
export const templates = readdirSync('public/templates').map((name) => `public/templates/${name}`)

/** Builds the program, if nobody has run it since the last change, and cleans up in the end. */
export function useProgram(): void {
  beforeAll(() => expect(corral(['--version']).code).toBe(0), 120_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
}

/** What `evaluate --json` writes, as much of it as the tests read. */
export interface Told {
  readonly model: { readonly id: string; readonly title: string }
  readonly threats: readonly {
    readonly key: string
    readonly rule: string | null
    readonly because: string
    readonly status: string
    readonly subject: { readonly type: string; readonly id: string; readonly name: string }
  }[]
  readonly questions: readonly { readonly property: string; readonly rules: readonly string[] }[]
  readonly checks: readonly object[]
}
